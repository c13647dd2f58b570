package org.readout.bench.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.bench.Columns;
import org.readout.bench.coreference.ChainScore.Part;

/// Scores one below the other: precision, recall and F1 of each measure in percent, then their
/// mean.
final class ChainTable {

  private static final List<String> HEADS =
      List.of("", "MUC P", "R", "F1", "B-cubed P", "R", "F1", "CEAF-e P", "R", "F1", "CoNLL F1");

  private final List<List<String>> rows = new ArrayList<>(List.of(HEADS));

  void add(String name, ChainScore score) {
    var row = new ArrayList<String>(List.of(name));
    for (Part part : List.of(score.muc(), score.bCubed(), score.ceafE())) {
      row.addAll(List.of(share(part.precision()), share(part.recall()), share(part.f1())));
    }
    row.add(share(score.conll()));
    rows.add(row);
  }

  String text() {
    return Columns.named(rows);
  }

  private static String share(double value) {
    return String.format(Locale.ROOT, "%.1f", 100 * value);
  }
}
