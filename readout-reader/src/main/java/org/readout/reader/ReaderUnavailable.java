package org.readout.reader;

import org.jspecify.annotations.Nullable;

/// The trained model cannot be used here: a file of it is missing or is not the one that was
/// released, or the model's runtime does not start on this machine. The message names the file and
/// says what to do.
public final class ReaderUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ReaderUnavailable(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
