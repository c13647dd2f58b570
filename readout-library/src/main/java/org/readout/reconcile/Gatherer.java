package org.readout.reconcile;

import java.util.List;

/// Gathers the tellings of one family of kinds into happenings.
interface Gatherer {
  /// @param tellings of one family, by report and place
  List<Gathering> gather(List<Telling> tellings);
}
