package org.readout.bench.sets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.text.CodePoints;
import org.readout.text.Span;

/// A file in brat's stand-off format ([brat](https://brat.nlplab.org/standoff.html)): marked
/// stretches of a text, and events that give them roles. Its offsets are code points; here they are
/// UTF-16 units.
///
/// @param marks by their number in the file ("T7"), in its order
/// @param events in the order of the file
record StandOff(Map<String, Mark> marks, List<Event> events) {

  /// Marked text.
  ///
  /// @param label what it is ("Source")
  /// @param spans where; several when discontinuous, as the file orders them
  record Mark(String label, List<Span> spans) {

    Mark {
      spans = List.copyOf(spans);
    }
  }

  /// Marks that belong together.
  record Event(List<Argument> arguments) {

    Event {
      arguments = List.copyOf(arguments);
    }
  }

  /// @param role without its number ("Source" for "Source2")
  /// @param mark number of the mark in the file
  record Argument(String role, String mark) {}

  private static final Pattern MARK =
      Pattern.compile("(T\\d+)\\t(\\S+) (\\d+ \\d+(?:;\\d+ \\d+)*)\\t.*");
  private static final Pattern EVENT = Pattern.compile("E\\d+\\t(\\S+:\\S+(?: \\S+:\\S+)*) *");

  StandOff {
    events = List.copyOf(events);
  }

  /// The stretches that all marks with these roles cover in the event, in its order.
  List<Span> spans(Event event, String role) {
    return event.arguments().stream()
        .filter(argument -> argument.role().equals(role))
        .flatMap(argument -> Optional.ofNullable(marks.get(argument.mark())).stream())
        .flatMap(mark -> mark.spans().stream())
        .toList();
  }

  /// @param text the text to which the file's offsets refer
  /// @throws IOException naming file and line, if one is cut, odd or points outside the text
  static StandOff read(Path file, String text) throws IOException {
    var codePoints = new CodePoints(text);
    var marks = new LinkedHashMap<String, Mark>();
    var events = new ArrayList<Event>();
    var lines = SetFiles.text(file).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      try {
        if (line.startsWith("T")) {
          mark(line, codePoints, marks);
        } else if (line.startsWith("E")) {
          events.add(event(line));
        }
      } catch (IllegalArgumentException | IndexOutOfBoundsException odd) {
        throw new IOException(
            "%s:%d is no stand-off annotation of its text: %s".formatted(file, i + 1, line), odd);
      }
    }
    return new StandOff(marks, events);
  }

  private static void mark(String line, CodePoints codePoints, Map<String, Mark> marks) {
    var parts = MARK.matcher(line);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no mark");
    }
    var spans = new ArrayList<Span>();
    for (String range : parts.group(3).split(";", -1)) {
      String[] ends = range.split(" ", -1);
      spans.add(new Span(offset(ends[0], codePoints), offset(ends[1], codePoints)));
    }
    marks.put(parts.group(1), new Mark(parts.group(2), spans));
  }

  private static int offset(String number, CodePoints codePoints) {
    return codePoints.toUtf16(Integer.parseInt(number));
  }

  private static Event event(String line) {
    var parts = EVENT.matcher(line);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no event");
    }
    var arguments = new ArrayList<Argument>();
    for (String argument : parts.group(1).split(" ", -1)) {
      int colon = argument.indexOf(':');
      var role = argument.substring(0, colon).replaceAll("\\d+$", "");
      arguments.add(new Argument(role, argument.substring(colon + 1)));
    }
    return new Event(arguments);
  }
}
