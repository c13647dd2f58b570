package org.readout.reader;

/// How a word is written: the vocabulary is lower-case, so the model is told as the token type.
final class WordCase {

  static final int LOWER = 0;
  static final int INITIAL = 1;
  static final int CAPITALS = 2;
  static final int MIXED = 3;
  static final int DIGITS = 4;

  private WordCase() {}

  /// The class of the word at `[start, end)`: by its letters, or digits where it has no letter.
  static int of(String text, int start, int end) {
    int letters = 0;
    int upper = 0;
    int lower = 0;
    boolean digit = false;
    boolean initial = false;
    int c;
    for (int at = start; at < end; at += Character.charCount(c)) {
      c = text.codePointAt(at);
      digit |= Character.isDigit(c);
      if (Character.isLetter(c)) {
        initial |= letters == 0 && Character.isUpperCase(c);
        letters++;
        upper += Character.isUpperCase(c) ? 1 : 0;
        lower += Character.isLowerCase(c) ? 1 : 0;
      }
    }
    if (letters == 0) {
      return digit ? DIGITS : LOWER;
    }
    if (lower == letters) {
      return LOWER;
    }
    if (upper == letters && letters > 1) {
      return CAPITALS;
    }
    return initial && lower == letters - 1 ? INITIAL : MIXED;
  }
}
