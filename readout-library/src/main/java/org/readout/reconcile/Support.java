package org.readout.reconcile;

import java.util.List;
import org.readout.intake.Evidence;

/// Who says so.
///
/// @param reports ids of the reports, ascending, each once
/// @param origins how many independent origins stand behind them, at least 1
/// @param evidence the exact characters, by report and place; never empty
public record Support(List<String> reports, int origins, List<Evidence> evidence) {

  /// @throws IllegalArgumentException if nobody says so
  public Support {
    reports = List.copyOf(reports);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty() || reports.isEmpty() || origins < 1 || origins > reports.size()) {
      throw new IllegalArgumentException("a line without evidence does not exist");
    }
  }
}
