package org.readout.intake;

import java.util.ArrayList;
import java.util.List;
import org.readout.text.Span;

/// The lines of a text that hold something.
final class Lines {

  private Lines() {}

  /// The first such lines, without white space at their ends, at most `most`.
  static List<Span> first(String text, int most) {
    var found = new ArrayList<Span>();
    int at = 0;
    while (at < text.length() && found.size() < most) {
      int end = at;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      var line = trim(text, at, end);
      if (!line.isEmpty()) {
        found.add(line);
      }
      at = end + 1;
    }
    return found;
  }

  private static Span trim(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
