package org.readout.reader;

import org.readout.text.Span;

/// Takes from the edges of a name what does not belong to it: quotation marks, commas, brackets, a
/// possessive ending.
final class NameEdges {

  private NameEdges() {}

  /// The name without its edges; empty when there is neither letter nor digit in it. A full stop at
  /// the end stays: the tokens keep it only with an abbreviation ("U.S.").
  static Span trim(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && !isPart(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    int last = end(text, start, end);
    if (isPossessive(text, start, last)) {
      last = end(text, start, last - 2);
    }
    return new Span(start, last);
  }

  private static int end(String text, int start, int from) {
    int end = from;
    while (end > start && !isPart(text.codePointBefore(end)) && !isAbbreviation(text, start, end)) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return end;
  }

  private static boolean isAbbreviation(String text, int start, int end) {
    return text.charAt(end - 1) == '.' && end - 1 > start && isPart(text.codePointBefore(end - 1));
  }

  private static boolean isPart(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isPossessive(String text, int start, int end) {
    if (end - start < 3 || (text.charAt(end - 1) != 's' && text.charAt(end - 1) != 'S')) {
      return false;
    }
    char mark = text.charAt(end - 2);
    return mark == '\'' || mark == '’' || mark == '‘' || mark == '`' || mark == '´';
  }
}
