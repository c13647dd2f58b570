package org.readout.annotate.contact;

import java.util.Locale;

/// How a line of communication stands. In the order in which one usually follows the other.
public enum ContactState {
  OPEN,
  SUSPENDED,
  /// Somebody asks for it, or for it to be opened again.
  SOUGHT,
  REFUSED,
  /// Agreed or announced, and by this account not yet so.
  PLANNED,
  RESUMED;

  /// As the record writes it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
