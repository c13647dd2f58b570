package org.readout.bench.reading;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.readout.bench.quotes.CostTable;
import org.readout.bench.score.FigureTable;
import org.readout.bench.score.Line;
import org.readout.reader.TrainedReader;

/// `./build bench-reading`: scores the model that is shipped, out of its jar, and prints one table.
public final class Main {

  private Main() {}

  /// Exits with 2 when the arguments are wrong, with 1 when a set cannot be read.
  public static void main(String[] args) {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (List.of(args).contains("--help")) {
      out.print(ReadingSettings.USAGE);
      return;
    }
    try {
      run(ReadingSettings.parse(List.of(args)), out);
    } catch (IllegalArgumentException wrong) {
      out.print("bench-reading: " + wrong.getMessage() + "\n\n" + ReadingSettings.USAGE);
      System.exit(2);
    } catch (IOException failed) {
      out.print("bench-reading: " + failed.getMessage() + "\n");
      System.exit(1);
    }
  }

  private static void run(ReadingSettings settings, PrintStream out) throws IOException {
    try (var reader = TrainedReader.load()) {
      out.print("Model  " + reader.identity() + "\n");
      var lines = new ArrayList<Line>();
      for (var task : settings.tasks()) {
        out.print("Set    " + task.title() + "\n");
        lines.addAll(task.score(reader));
      }
      var costs = "";
      var part = settings.quotations();
      if (part.isPresent()) {
        var outcome = part.get().run(reader);
        lines.addAll(outcome.lines());
        costs = "\n" + new CostTable(outcome.costs()).text();
      }
      out.print("\n" + new FigureTable(lines).text() + costs);
    }
  }
}
