package org.readout.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.readout.engine.LocalEngine;
import org.readout.reader.TrainedReader;

/// `./build bench`: one fresh process for each size, then the table, the file and the curve.
public final class Main {

  private static final Path FOLDER = Path.of("readout-bench", "target");
  private static final String TABLE = "bench.tsv";
  private static final double LEAST_SECONDS = 2;
  private static final String CURVE = "bench.svg";

  private Main() {}

  /// @throws InterruptedException if somebody stops it
  public static void main(String[] args) throws InterruptedException {
    new Command("bench", Settings.USAGE).start(args, Main::run);
  }

  private static void run(List<String> list, PrintStream out)
      throws IOException, InterruptedException {
    var settings = Settings.parse(list, Runtime.getRuntime().availableProcessors());
    var corpus = Corpus.read(settings.corpora());
    if (settings.story().isEmpty()) {
      run(settings, out);
    } else {
      tellOneStory(settings, corpus, out);
    }
  }

  private static void run(Settings settings, PrintStream out)
      throws IOException, InterruptedException {
    out.print(machine(settings));
    var measurements = new ArrayList<Measurement>();
    for (int times : settings.times()) {
      var one = new Fork(settings).measure(times);
      measurements.add(one);
      out.printf(
          "measured %d reports: %.0f s, %.0f ms of processor time each%n",
          one.reports(), one.seconds(), one.millisPerReport());
      write(measurements);
    }
    show(new ResultTable(measurements), out);
    out.print("Written: " + FOLDER.resolve(TABLE) + ", " + FOLDER.resolve(CURVE) + "\n");
  }

  private static void tellOneStory(Settings settings, Corpus corpus, PrintStream out) {
    try (var reader = TrainedReader.load()) {
      out.printf(
          "Corpus   %s, told as one story of up to %d reports, read once%n",
          String.join(" + ", settings.corpora()), settings.story().getLast());
      var engine = new LocalEngine(settings.threads());
      var curve =
          StoryCurve.measure(corpus.reports(), settings.story(), reader, engine, LEAST_SECONDS);
      out.print("\n" + curve.text());
      out.print(
          """
          Milliseconds are processor time per report after reading. to n log n: the cost by
          n log n, beside the smallest story's; at most 1 is growth as n log n or better.
          """);
    }
  }

  /// After each size, so that a run that is stopped leaves what it measured.
  private static void write(List<Measurement> measurements) throws IOException {
    Files.createDirectories(FOLDER);
    Files.writeString(FOLDER.resolve(TABLE), new ResultTable(measurements).tsv());
    Files.writeString(FOLDER.resolve(CURVE), new Curve(measurements).svg());
  }

  private static String machine(Settings settings) {
    try (var reader = TrainedReader.load()) {
      return """
      Corpus   %s, each repetition told as another story
      Machine  %s %s, %d processors, %d threads used, -Xmx%s
      Java     %s %s
      Model    %s
      """
          .formatted(
              String.join(" + ", settings.corpora()),
              System.getProperty("os.name"),
              System.getProperty("os.arch"),
              Runtime.getRuntime().availableProcessors(),
              settings.threads(),
              settings.heap(),
              System.getProperty("java.vm.name"),
              Runtime.version(),
              reader.identity());
    }
  }

  private static void show(ResultTable table, PrintStream out) {
    out.print("\n" + table.sizes());
    out.print(
        """
        Milliseconds are processor time, which other programs disturb least; seconds and reports/s
        are the clock on the wall. growth: cost of a report beside that of the line above; 1 is
        growth in proportion to the reports.

        Processor milliseconds per report, by stage
        """);
    out.print(table.stages());
  }
}
