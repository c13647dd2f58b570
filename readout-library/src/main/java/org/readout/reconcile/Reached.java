package org.readout.reconcile;

import java.util.List;

/// An outcome of the record beside the accounts that it was made of.
record Reached(Outcome outcome, List<Upshot> upshots) {
  Reached {
    upshots = List.copyOf(upshots);
  }
}
