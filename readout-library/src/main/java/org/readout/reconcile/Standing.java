package org.readout.reconcile;

import java.util.Locale;

/// How the accounts stand to each other on one finding.
public enum Standing {
  /// Two or more origins say the same.
  AGREED,
  /// Compatible values of different precision.
  REFINED,
  /// A later report revises an earlier one.
  SUPERSEDED,
  /// Origins give values that cannot all be true.
  DISPUTED,
  /// One origin only.
  SINGLE;

  /// As the record writes it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
