package org.readout.bench.reading;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import org.readout.bench.Command;
import org.readout.bench.quotes.CostTable;
import org.readout.bench.score.FigureTable;
import org.readout.bench.score.Line;
import org.readout.reader.TrainedReader;

/// `./build bench-reading`: scores the model that is shipped, out of its jar, and prints one table.
public final class Main {

  private Main() {}

  /// @throws InterruptedException if somebody stops it
  public static void main(String[] args) throws InterruptedException {
    new Command("bench-reading", ReadingSettings.USAGE)
        .start(args, (list, out) -> run(ReadingSettings.parse(list), out));
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
