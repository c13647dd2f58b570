package org.readout.bench.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.bench.Columns;
import org.readout.bench.quotes.QuotationComparison.Cost;

/// What each system takes, beside the first.
///
/// @param costs at least one
public record CostTable(List<Cost> costs) {

  public CostTable {
    costs = List.copyOf(costs);
  }

  /// Aligned for people; the ratio says how many times the first system's cost it is.
  public String text() {
    var first = costs.getFirst();
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("", "cpu s/1000 tokens", "tokens", "ratio to " + first.system()));
    for (Cost one : costs) {
      rows.add(
          List.of(
              one.system(),
              String.format(Locale.ROOT, "%.3f", one.secondsPerThousand()),
              Integer.toString(one.tokens()),
              String.format(Locale.ROOT, "%.1f", one.seconds() / first.seconds())));
    }
    return Columns.named(rows);
  }
}
