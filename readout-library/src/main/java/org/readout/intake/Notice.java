package org.readout.intake;

import org.jspecify.annotations.Nullable;

/// Something the user should know about a report that was read.
///
/// @param file the path as the user gave it
/// @param place where in the file ("line 12"), or null for all of it
/// @param message one plain clause, without full stop
public record Notice(String file, @Nullable String place, String message) {

  /// One line for the user: file, place, message.
  public String line() {
    return place == null ? file + ": " + message : file + ", " + place + ": " + message;
  }
}
