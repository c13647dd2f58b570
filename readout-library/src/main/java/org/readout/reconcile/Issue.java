package org.readout.reconcile;

import java.util.List;
import org.readout.intake.Evidence;

/// A matter on which the actors take positions ("Taiwan", "flights").
///
/// @param evidence one place for each report that names it
public record Issue(String id, String label, List<Evidence> evidence) {

  public Issue {
    evidence = List.copyOf(evidence);
  }
}
