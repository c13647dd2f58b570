package org.readout.reconcile;

import org.jspecify.annotations.Nullable;

/// What happened, how, and in what matter: the standard code of the [PLOVER
/// manual](https://github.com/openeventdata/PLOVER), version 0.8.
///
/// @param event one of its 16 event types (`CONSULT`), or null: PLOVER has none for natural
///   disasters, elections and mere comment
/// @param mode how, by the table of the event type (`phone`), or null
/// @param context in what matter, by the table of contexts (`military`), or null
public record Plover(@Nullable String event, @Nullable String mode, @Nullable String context) {
  /// Of what has no code.
  public static final Plover NONE = new Plover(null, null, null);

  /// @throws IllegalArgumentException if a mode has no event
  public Plover {
    if (event == null && mode != null) {
      throw new IllegalArgumentException("a mode of no event: " + mode);
    }
  }

  Plover in(@Nullable String other) {
    return new Plover(event, mode, other);
  }
}
