package org.readout.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The words that lean on the one before them.
enum Clitic {
  /// `'s`: possessive, or a verb behind a pronoun.
  POSSESSIVE_OR_VERB,
  /// `n't`.
  NEGATION,
  /// `'re`, `'ll`, `'ve`, `'d`, `'m`.
  AUXILIARY;

  /// The clitic that this token is, or null.
  static @Nullable Clitic of(String text) {
    if (text.length() < 2 || text.length() > 3) {
      return null;
    }
    return switch (text.replace('’', '\'').toLowerCase(Locale.ROOT)) {
      case "'s" -> POSSESSIVE_OR_VERB;
      case "n't" -> NEGATION;
      case "'re", "'ll", "'ve", "'d", "'m" -> AUXILIARY;
      default -> null;
    };
  }

  PartOfSpeech part(boolean afterSubject) {
    return switch (this) {
      case POSSESSIVE_OR_VERB -> afterSubject ? PartOfSpeech.AUX : PartOfSpeech.PART;
      case NEGATION -> PartOfSpeech.PART;
      case AUXILIARY -> PartOfSpeech.AUX;
    };
  }
}
