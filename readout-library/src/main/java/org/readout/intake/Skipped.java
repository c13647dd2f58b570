package org.readout.intake;

import org.jspecify.annotations.Nullable;

/// Something that was not read, and why.
///
/// @param file the path as the user gave it, or below a folder that the user gave; `-` is standard
///   input
/// @param place where in the file ("line 12"), or null for all of it
/// @param reason one plain clause, without full stop
public record Skipped(String file, @Nullable String place, String reason) {

  /// One line for the user: file, place, reason.
  public String line() {
    return place == null ? file + ": " + reason : file + ", " + place + ": " + reason;
  }
}
