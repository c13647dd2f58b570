package org.readout.bench.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.bench.Columns;
import org.readout.bench.quotes.QuotationComparison.Cost;

/// What each system takes, and how many times the first one's that is.
///
/// @param costs at least one
public record CostTable(List<Cost> costs) {

  private static final List<String> HEADS =
      List.of("cpu seconds per 1000 tokens", "thread", "ratio", "process", "ratio", "tokens");

  public CostTable {
    costs = List.copyOf(costs);
  }

  /// Aligned for people.
  public String text() {
    var first = costs.getFirst();
    var rows = new ArrayList<List<String>>();
    rows.add(HEADS);
    for (Cost one : costs) {
      rows.add(
          List.of(
              one.system(),
              perThousand(one.seconds(), one.tokens()),
              ratio(one.seconds(), first.seconds()),
              perThousand(one.processSeconds(), one.tokens()),
              ratio(one.processSeconds(), first.processSeconds()),
              Integer.toString(one.tokens())));
    }
    return Columns.named(rows);
  }

  private static String perThousand(double seconds, int tokens) {
    return String.format(Locale.ROOT, "%.3f", 1000 * seconds / tokens);
  }

  private static String ratio(double seconds, double first) {
    return String.format(Locale.ROOT, "%.1f", seconds / first);
  }
}
