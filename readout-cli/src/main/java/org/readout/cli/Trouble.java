package org.readout.cli;

import org.jspecify.annotations.Nullable;

/// Something that went wrong without being a fault of the program: its message is all that the user
/// needs, one line that names the file and says what is wrong.
final class Trouble extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Trouble(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
