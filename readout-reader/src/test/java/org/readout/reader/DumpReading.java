package org.readout.reader;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.readout.annotate.reading.Reading;
import org.readout.text.Document;
import org.readout.text.Segmenter;
import org.readout.text.Span;

/// For developers: prints what the reader reads in text files. Arguments: an output folder, then
/// the files.
final class DumpReading {

  private DumpReading() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    var segmenter = new Segmenter();
    try (var reader = TrainedReader.load()) {
      for (String name : List.of(arguments).subList(1, arguments.length)) {
        Path file = Path.of(name);
        Document document = segmenter.segment(Files.readString(file));
        try (var out =
            new PrintStream(folder.resolve(file.getFileName()).toFile(), StandardCharsets.UTF_8)) {
          dump(reader, document, out);
        }
      }
    }
  }

  private static void dump(TrainedReader reader, Document document, PrintStream out) {
    var reading = reader.read(document);
    out.println("# names: kind, probability, text");
    for (var name : reading.names()) {
      out.printf(
          Locale.ROOT,
          "%-12s %.2f %s%n",
          name.kind(),
          name.probability(),
          document.at(name.span()));
    }
    out.println("# attributions: probability | source | cue | content");
    for (var one : reading.attributions()) {
      out.printf(
          Locale.ROOT,
          "%.2f | %s | %s | %s%n",
          one.confidence().cue(),
          texts(document, one.source()),
          document.at(one.cue()),
          texts(document, one.content()));
    }
    dumpEvents(document, reading, out);
    out.println("# chains: mention, probability of its link");
    for (var chain : reading.chains()) {
      for (var mention : chain.mentions()) {
        out.printf(Locale.ROOT, "%s %.2f; ", document.at(mention.span()), mention.link());
      }
      out.println();
    }
  }

  private static void dumpEvents(Document document, Reading reading, PrintStream out) {
    out.println("# happenings: type, probability, status, probability | trigger | parts");
    for (var event : reading.events()) {
      out.printf(
          Locale.ROOT,
          "%s %.2f %s %.2f | %s | %s%n",
          event.type(),
          event.probability(),
          event.status(),
          event.statusProbability(),
          document.at(event.trigger()),
          event.arguments().stream()
              .map(one -> one.role() + " " + document.at(one.span()))
              .collect(java.util.stream.Collectors.joining(" … ")));
    }
  }

  private static String texts(Document document, List<Span> spans) {
    return String.join(" … ", spans.stream().map(document::at).toList());
  }
}
