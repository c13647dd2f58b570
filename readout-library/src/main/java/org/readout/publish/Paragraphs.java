package org.readout.publish;

import java.util.ArrayList;
import java.util.List;
import org.readout.text.Span;

/// Cuts a text into paragraphs for the eye: at blank lines where it has any, else at every line.
final class Paragraphs {

  private Paragraphs() {}

  /// Non-blank, in order, without white space around them.
  static List<Span> of(String text) {
    var lines = lines(text);
    return hasBlankLine(text, lines) ? joined(text, lines) : lines;
  }

  private static List<Span> lines(String text) {
    var lines = new ArrayList<Span>();
    int start = 0;
    while (start < text.length()) {
      int stop = text.indexOf('\n', start);
      int end = stop < 0 ? text.length() : stop;
      add(text, start, end, lines);
      start = end + 1;
    }
    return lines;
  }

  private static void add(String text, int from, int to, List<Span> lines) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      lines.add(new Span(start, end));
    }
  }

  private static boolean hasBlankLine(String text, List<Span> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (apart(text, lines.get(i - 1), lines.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static List<Span> joined(String text, List<Span> lines) {
    var joined = new ArrayList<Span>();
    var current = lines.getFirst();
    for (var line : lines.subList(1, lines.size())) {
      if (apart(text, current, line)) {
        joined.add(current);
        current = line;
      } else {
        current = current.cover(line);
      }
    }
    joined.add(current);
    return joined;
  }

  private static boolean apart(String text, Span before, Span after) {
    int first = text.indexOf('\n', before.end());
    return first >= 0
        && text.indexOf('\n', first + 1) >= 0
        && text.indexOf('\n', first + 1) < after.start();
  }
}
