package org.readout.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/// Finds where the sentences of one paragraph end: sure cases by rule, doubtful ones (an
/// abbreviation before a capital) by asking the trained detector.
final class SentenceBounds {

  /// Longest sentence in UTF-16 units; a longer run is cut at white space. The longest sentence in
  /// 2,000 news reports had under 1,500.
  static final int LONGEST = 2_000;

  /// Longest word looked at before a full stop.
  private static final int WORD = 40;

  private final String text;
  private final IntPredicate detector;

  /// @param detector says whether a sentence ends at this offset of the text; asked only in doubt
  SentenceBounds(String text, IntPredicate detector) {
    this.text = text;
    this.detector = detector;
  }

  /// The sentences of a paragraph, in order, without white space at their ends.
  List<Span> within(Span paragraph) {
    var found = new ArrayList<Span>();
    int start = paragraph.start();
    int at = start;
    while (at < paragraph.end()) {
      if (!Glyphs.isTerminator(text.charAt(at))) {
        at++;
        continue;
      }
      int marks = skip(at, paragraph.end(), true);
      int end = skip(marks, paragraph.end(), false);
      if (end < paragraph.end() && ends(start, at, marks, end, paragraph.end())) {
        cut(start, end, found);
        start = end;
      }
      at = end;
    }
    cut(start, paragraph.end(), found);
    return found;
  }

  /// Steps over terminators, or over what closes behind them.
  private int skip(int from, int limit, boolean terminators) {
    int at = from;
    while (at < limit
        && (terminators ? Glyphs.isTerminator(text.charAt(at)) : closes(at, from, limit))) {
      at++;
    }
    return at;
  }

  /// A mark that could open as well closes only when nothing follows it or something was closed.
  private boolean closes(int at, int marks, int limit) {
    char c = text.charAt(at);
    if (!Glyphs.isCloser(c)) {
      return false;
    }
    boolean lastOne = at + 1 == limit || Glyphs.isSpace(text.charAt(at + 1));
    if (c == '“') {
      return lastOne;
    }
    boolean clitic =
        Glyphs.isApostrophe(c) && at + 1 < limit && Character.isLowerCase(text.charAt(at + 1));
    return !clitic && at - marks < 8;
  }

  private boolean ends(int start, int at, int marks, int end, int limit) {
    char terminator = text.charAt(at);
    if (Glyphs.isUnspacedTerminator(terminator)) {
      return true;
    }
    boolean spaced = Glyphs.isSpace(text.charAt(end));
    if (!spaced && end == marks) {
      return gluedSentence(at, end, limit);
    }
    var next = next(end, limit);
    var word = wordBefore(start, at);
    if (next.isEmpty() || !mayBegin(next, spaced)) {
      return end == at + 1 && terminator == '.' && isOrdinary(word) && isWord(next);
    }
    if (terminator != '.' || marks > at + 1) {
      return true;
    }
    if (isItemNumber(start, at, word)) {
      return false;
    }
    var stop = Abbreviations.stop(word, firstWord(next));
    if (stop != Abbreviations.Stop.ENDS && next.startsWith("(")) {
      return false;
    }
    return switch (stop) {
      case ENDS -> true;
      case CONTINUES -> end > marks;
      case MAY_END -> end > marks || detector.test(end);
    };
  }

  /// "talks.The next", "visit.“We": two lower-case letters before the stop, a capital behind it.
  private boolean gluedSentence(int at, int end, int limit) {
    boolean lowerBefore =
        at >= 2
            && Character.isLowerCase(text.charAt(at - 1))
            && Character.isLowerCase(text.charAt(at - 2));
    if (!lowerBefore || text.charAt(at) != '.') {
      return false;
    }
    int first = end;
    while (first < limit && Glyphs.isOpener(text.charAt(first))) {
      first++;
    }
    return first + 1 < limit
        && Character.isUpperCase(text.charAt(first))
        && (first > end || Character.isLowerCase(text.charAt(first + 1)))
        && !Chunks.isAddress(text, at);
  }

  /// Up to [#WORD] characters behind the white space.
  private String next(int end, int limit) {
    int from = end;
    while (from < limit && Glyphs.isSpace(text.charAt(from))) {
      from++;
    }
    return text.substring(from, Math.min(limit, from + WORD));
  }

  /// "stakes. sent a signal": careless copies begin a sentence in lower case. No abbreviation
  /// listed has four lower-case letters or more, but for "approx".
  private static boolean isOrdinary(String word) {
    return word.length() >= 4
        && Abbreviations.stop(word, "") == Abbreviations.Stop.ENDS
        && word.chars().allMatch(Character::isLowerCase);
  }

  private static boolean isWord(String next) {
    return next.length() >= 3 && next.chars().limit(3).allMatch(Character::isLowerCase);
  }

  private static boolean mayBegin(String next, boolean spaced) {
    char c = next.charAt(0);
    if (Glyphs.isOpener(c) && spaced) {
      return true;
    }
    if (Character.isLetter(c)) {
      return !Character.isLowerCase(c);
    }
    return spaced && c != ',' && c != ';' && c != ':' && !isDash(c);
  }

  private static boolean isDash(char c) {
    return c == '–' || c == '—' || c == '-';
  }

  private static String firstWord(String next) {
    int from = 0;
    while (from < next.length() && !Character.isLetterOrDigit(next.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < next.length() && Character.isLetterOrDigit(next.charAt(to))) {
      to++;
    }
    return next.substring(from, to);
  }

  private String wordBefore(int start, int stop) {
    int from = stop;
    int floor = Math.max(start, stop - WORD);
    while (from > floor && belongs(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, stop);
  }

  private static boolean belongs(char c) {
    return Glyphs.isWordPart(c) || c == '.' || c == '-';
  }

  /// "1. The first item": the number opens the sentence.
  private static boolean isItemNumber(int start, int stop, String word) {
    return stop - start == word.length()
        && !word.isEmpty()
        && word.length() <= 3
        && word.chars().allMatch(Character::isDigit);
  }

  private void cut(int from, int to, List<Span> found) {
    var rest = Glyphs.trim(text, from, to);
    while (rest.length() > LONGEST) {
      int end = lastSpace(rest.start(), rest.start() + LONGEST);
      found.add(Glyphs.trim(text, rest.start(), end));
      rest = Glyphs.trim(text, end, rest.end());
    }
    if (!rest.isEmpty()) {
      found.add(rest);
    }
  }

  private int lastSpace(int from, int to) {
    for (int at = to; at > from + LONGEST / 2; at--) {
      if (Glyphs.isSpace(text.charAt(at))) {
        return at;
      }
    }
    return Glyphs.whole(text, to);
  }
}
