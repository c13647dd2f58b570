package org.readout.intake;

import java.util.Locale;

/// The kinds of file that are read, by their endings.
enum Kind {
  TEXT,
  PAGE,
  LINES,
  /// Another ending, or none.
  OTHER;

  /// For messages.
  static final String READ = "Readout reads .txt, .html, .htm and .jsonl";

  static Kind of(String fileName) {
    return switch (ending(fileName)) {
      case "txt", "text" -> TEXT;
      case "html", "htm", "xhtml" -> PAGE;
      case "jsonl", "ndjson" -> LINES;
      default -> OTHER;
    };
  }

  static String ending(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot <= 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /// The kind of a text without a name, by how it begins.
  static Kind sniff(String text) {
    var head = text.substring(0, Math.min(text.length(), 1_000)).strip().toLowerCase(Locale.ROOT);
    if (head.startsWith("<!doctype html") || head.startsWith("<html") || head.startsWith("<?xml")) {
      return PAGE;
    }
    return head.startsWith("{") && head.contains("\"") ? LINES : TEXT;
  }
}
