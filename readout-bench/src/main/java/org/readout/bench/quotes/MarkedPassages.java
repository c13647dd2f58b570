package org.readout.bench.quotes;

import java.util.ArrayList;
import java.util.List;
import org.readout.text.Span;

/// Where text stands in double quotation marks, by a rule that favours no system: within one line,
/// a curly opening mark opens, a curly closing one closes, and of straight ones every other closes.
/// A mark inside an open passage that cannot close it is part of it. A passage that never closes
/// ends with its line, as in quotations over several paragraphs.
final class MarkedPassages {

  private static final char STRAIGHT = '"';
  private static final char OPENING = '“';
  private static final char CLOSING = '”';

  private MarkedPassages() {}

  /// The words between the marks, in order, without the marks; none is empty.
  static List<Span> in(String text) {
    var passages = new ArrayList<Span>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      inLine(text, start, end, passages);
      start = end + 1;
    }
    return passages;
  }

  private static void inLine(String text, int from, int to, List<Span> passages) {
    int open = -1;
    for (int at = from; at < to; at++) {
      char mark = text.charAt(at);
      if (open < 0 && (mark == STRAIGHT || mark == OPENING)) {
        open = at;
      } else if (open >= 0 && mark == (text.charAt(open) == OPENING ? CLOSING : STRAIGHT)) {
        add(text, open + 1, at, passages);
        open = -1;
      }
    }
    if (open >= 0) {
      add(text, open + 1, to, passages);
    }
  }

  private static void add(String text, int start, int end, List<Span> passages) {
    if (!text.substring(start, end).isBlank()) {
      passages.add(new Span(start, end));
    }
  }
}
