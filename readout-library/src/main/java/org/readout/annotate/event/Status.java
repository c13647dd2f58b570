package org.readout.annotate.event;

import java.util.Locale;

/// How far a happening came, according to one mention of it.
public enum Status {
  OCCURRED,
  PLANNED,
  PROPOSED,
  CANCELLED,
  POSTPONED,
  REFUSED,
  DENIED;

  /// As the record writes it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
