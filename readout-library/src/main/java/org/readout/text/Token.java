package org.readout.text;

import java.util.Locale;

/// One word, number or mark. Clitics stand alone: `Iran's` is `Iran` and `'s`, `won't` is `wo` and
/// `n't`, as in the Penn Treebank.
///
/// @param span where it stands in the document
/// @param text its characters, equal to the document's at `span`
/// @param part its part of speech
public record Token(Span span, String text, PartOfSpeech part) {

  /// Its characters in lower case (root locale).
  public String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  public boolean is(PartOfSpeech one, PartOfSpeech... others) {
    if (part == one) {
      return true;
    }
    for (PartOfSpeech other : others) {
      if (part == other) {
        return true;
      }
    }
    return false;
  }

  public boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }
}
