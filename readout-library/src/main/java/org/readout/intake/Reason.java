package org.readout.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/// Says what went wrong in plain words.
final class Reason {

  private Reason() {}

  static String of(IOException broken) {
    return switch (broken) {
      case NoSuchFileException gone -> "no such file or folder";
      case AccessDeniedException denied -> "no permission to read it";
      default -> "cannot be read (" + broken.getMessage() + ")";
    };
  }

  static String tooLarge(long bytes, long limit) {
    return String.format(
        Locale.ROOT, "%.1f MB, above the limit of %.1f MB", bytes / 1e6, limit / 1e6);
  }
}
