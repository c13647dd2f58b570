package org.readout.annotate.outcome;

import java.util.Locale;

/// What came of it.
public enum OutcomeKind {
  AGREED,
  ACCEPTED,
  PLEDGED,
  ASSURED,
  REFUSED,
  DEMANDED,
  REQUESTED,
  RAISED,
  DISCUSSED,
  WARNED,
  STATED,
  EXPECTED,
  UNRESOLVED;

  /// As the record writes it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
