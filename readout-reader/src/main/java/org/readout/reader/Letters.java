package org.readout.reader;

/// What the uncased BERT tokenisation takes for a mark, a space, a word of its own, or nothing
/// ([BasicTokenizer](https://github.com/google-research/bert/blob/master/tokenization.py)).
final class Letters {

  private Letters() {}

  /// White space separates words. Form feeds, NEL and the like count, as they did in training.
  static boolean isSpace(int c) {
    return c == ' '
        || (c >= '\t' && c <= '\r')
        || (c >= 0x1C && c <= 0x1F)
        || c == 0x85
        || Character.isSpaceChar(c);
  }

  /// Control and format characters, half surrogates, unassigned ones: as if they were not there.
  static boolean isDropped(int c) {
    return c == 0xFFFD
        || switch (Character.getType(c)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.PRIVATE_USE,
              Character.UNASSIGNED ->
              true;
          default -> false;
        };
  }

  /// Punctuation, and every ASCII character that is neither letter, digit nor space.
  static boolean isMark(int c) {
    if (c < 0x80) {
      return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /// Chinese characters, each of which is a word of its own.
  static boolean isIdeograph(int c) {
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3400 && c <= 0x4DBF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0x20000 && c <= 0x2A6DF)
        || (c >= 0x2A700 && c <= 0x2CEAF)
        || (c >= 0x2F800 && c <= 0x2FA1F);
  }

  /// Accents and the like, which are left out.
  static boolean isAccent(int c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
