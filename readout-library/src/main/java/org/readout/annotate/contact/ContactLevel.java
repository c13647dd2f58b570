package org.readout.annotate.contact;

import java.util.Locale;

/// Between whom a line of communication runs, from high to low; `GENERAL` where the words do not
/// say.
public enum ContactLevel {
  LEADERS,
  MINISTERS,
  MILITARY,
  WORKING_GROUP,
  HOTLINE,
  /// Embassies, envoys, diplomatic relations.
  DIPLOMATIC,
  GENERAL;

  /// As the record writes it: `working-group`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
