package org.readout.reconcile;

import java.util.List;

/// A statement of the record beside the accounts that it was made of.
record Uttered(Statement statement, List<Saying> sayings) {
  Uttered {
    sayings = List.copyOf(sayings);
  }
}
