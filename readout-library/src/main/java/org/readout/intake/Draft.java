package org.readout.intake;

import org.jspecify.annotations.Nullable;

/// A report on its way: read, not yet compared with the others.
///
/// @param file the path as the user gave it
/// @param line its line in a JSON Lines file, from 1; 0 for a whole file
/// @param known what is known from outside the text
/// @param sha256 of its bytes
/// @param text decoded
/// @param extracted true when the text was extracted from a page or line
record Draft(String file, int line, Metadata known, String sha256, String text, boolean extracted) {

  @Nullable String place() {
    return line == 0 ? null : "line " + line;
  }

  Draft with(Metadata other) {
    return new Draft(file, line, other, sha256, text, extracted);
  }
}
