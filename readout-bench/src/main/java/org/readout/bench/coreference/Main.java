package org.readout.bench.coreference;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.readout.bench.Arguments;
import org.readout.bench.Command;
import org.readout.bench.sets.EcbPlus;
import org.readout.bench.sets.EcbReport;
import org.readout.reader.TrainedReader;

/// `./build bench-coreference`: happenings known again across reports, on ECB+, five-fold by topic,
/// beside the baseline of the same dictionary form.
public final class Main {

  private static final String USAGE =
      """
      Usage: ./build bench-coreference --data FOLDER

        --data FOLDER   holds ecbplus, with a folder for each topic and the list of validated
                        sentences (ECBplus_coreference_sentences.csv)
      """;

  private Main() {}

  /// @throws InterruptedException if somebody stops it
  public static void main(String[] args) throws InterruptedException {
    new Command("bench-coreference", USAGE).start(args, (list, out) -> run(folder(list), out));
  }

  /// @throws IllegalArgumentException with a message for the user
  static Path folder(List<String> args) {
    if (args.isEmpty() || !args.getFirst().equals("--data") || args.size() > 2) {
      throw new IllegalArgumentException("say with --data where the sets lie");
    }
    var folder = Path.of(Arguments.value(args, 0)).resolve("ecbplus");
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException("--data: there is no folder " + folder);
    }
    return folder;
  }

  private static void run(Path folder, PrintStream out) throws IOException {
    var reports = EcbPlus.read(folder).stream().filter(r -> !r.mentions().isEmpty()).toList();
    long mentions = reports.stream().mapToLong(report -> report.mentions().size()).sum();
    out.printf(
        "Set    ECB+: %d reports, %d gold mentions of happenings%n", reports.size(), mentions);
    var folds = new ArrayList<FoldCorpus>();
    try (var reader = TrainedReader.load()) {
      out.print("Model  " + reader.identity() + "\n");
      var reading = new MentionReading(reader);
      for (List<EcbReport> fold : folds(reports)) {
        folds.add(
            FoldCorpus.of(
                IntStream.range(0, fold.size())
                    .mapToObj(place -> reading.read(fold.get(place), place))
                    .toList()));
        out.printf(
            "Fold   %d reports, %d mentions, %d pairs weighed%n",
            fold.size(), folds.getLast().mentions().size(), folds.getLast().pairs().size());
      }
    }
    score(new FiveFold(folds), out);
  }

  /// By topic: the first topic in the first fold, the second in the second, and so round.
  static List<List<EcbReport>> folds(List<EcbReport> reports) {
    var topics = reports.stream().map(EcbReport::topic).distinct().sorted().toList();
    return IntStream.range(0, FiveFold.FOLDS)
        .mapToObj(fold ->
            reports.stream()
                .filter(report -> topics.indexOf(report.topic()) % FiveFold.FOLDS == fold)
                .toList())
        .toList();
  }

  private static void score(FiveFold folds, PrintStream out) {
    var table = new ChainTable();
    table.add("same head lemma", folds.sameLemma());
    var all = ChainScore.NONE;
    var lines = new ArrayList<FiveFold.Held>(folds.heldOut());
    for (int fold = 0; fold < lines.size(); fold++) {
      var held = lines.get(fold);
      table.add("  fold %d, least %.2f".formatted(fold + 1, held.least()), held.score());
      all = all.plus(held.score());
    }
    table.add("pairs weighed, five folds", all);
    out.print("\n" + table.text());
  }
}
