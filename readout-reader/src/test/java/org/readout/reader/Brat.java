package org.readout.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.text.CodePoints;

/// Attributions in brat's stand-off format ([brat](https://brat.nlplab.org/standoff.html)).
final class Brat {

  /// The characters of one attribution's source and content.
  record Annotated(BitSet content, BitSet source) {}

  private Brat() {}

  static List<Annotated> read(Path file, String text) throws IOException {
    var codePoints = new CodePoints(text);
    Map<String, BitSet> spans = new HashMap<>();
    List<Annotated> found = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] parts = line.split("\t", -1);
      if (line.startsWith("T")) {
        spans.put(parts[0], characters(parts[1].split(" ", 2)[1], codePoints));
      } else if (line.startsWith("E")) {
        found.add(
            new Annotated(union("Content", parts[1], spans), union("Source", parts[1], spans)));
      }
    }
    return found;
  }

  private static BitSet characters(String ranges, CodePoints codePoints) {
    var set = new BitSet();
    for (String range : ranges.split(";", -1)) {
      String[] ends = range.split(" ", -1);
      set.set(
          codePoints.toUtf16(Integer.parseInt(ends[0])),
          codePoints.toUtf16(Integer.parseInt(ends[1])));
    }
    return set;
  }

  private static BitSet union(String role, String event, Map<String, BitSet> spans) {
    var union = new BitSet();
    for (String argument : event.split(" ", -1)) {
      String[] pair = argument.split(":", 2);
      if (pair[0].replaceAll("\\d+$", "").equals(role) && spans.containsKey(pair[1])) {
        union.or(spans.get(pair[1]));
      }
    }
    return union;
  }
}
