package org.readout.text;

/// Classes of characters on which sentences and tokens turn.
final class Glyphs {

  /// Marks that end a sentence; the last five need no white space behind them.
  private static final String TERMINATORS = ".!?…。！？؟।";

  private static final String UNSPACED_TERMINATORS = "。！？";

  private static final String CLOSERS = "”\"’')]}»›“";

  private static final String OPENERS = "“\"‘'([{«‹„‚";

  /// Marks that are a token each, wherever they stand.
  private static final String ALONE = "“”„‟\"‘‚«»‹›()[]{}<>–—―$€£¥₹%;!?…•·▪●|。！？،؟।*=";

  private Glyphs() {}

  static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200B'
        || c == '\u2060'
        || c == '\uFEFF'
        || c == '\u0085';
  }

  static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  static boolean isTerminator(char c) {
    return TERMINATORS.indexOf(c) >= 0;
  }

  static boolean isUnspacedTerminator(char c) {
    return UNSPACED_TERMINATORS.indexOf(c) >= 0;
  }

  static boolean isCloser(char c) {
    return CLOSERS.indexOf(c) >= 0;
  }

  static boolean isOpener(char c) {
    return OPENERS.indexOf(c) >= 0;
  }

  static boolean isAlone(char c) {
    return ALONE.indexOf(c) >= 0;
  }

  static boolean isApostrophe(char c) {
    return c == '’' || c == '\'';
  }

  static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  /// The last place at or before `wanted` that does not tear a surrogate pair apart.
  static int whole(CharSequence text, int wanted) {
    boolean torn =
        wanted > 0
            && wanted < text.length()
            && Character.isSurrogatePair(text.charAt(wanted - 1), text.charAt(wanted));
    return torn ? wanted - 1 : wanted;
  }

  /// The span without the white space at its ends; empty when it holds nothing else.
  static Span trim(CharSequence text, int from, int to) {
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
}
