package org.readout.annotate.clause;

/// The classes of words that the chunker tells apart.
enum WordClass {
  NAME,
  NOUN,
  PRONOUN,
  DETERMINER,
  POSSESSIVE_PRONOUN,
  /// The clitic of "Iran's", "the leaders'".
  POSSESSIVE,
  ADJECTIVE,
  NUMBER,
  ADVERB,
  VERB,
  MODAL,
  BE,
  HAVE,
  DO,
  NOT,
  TO,
  PREPOSITION,
  CONJUNCTION,
  RELATIVE,
  SUBORDINATOR,
  COMMA,
  HYPHEN,
  /// Quotation marks and brackets: skipped.
  QUOTE,
  STOP,
  OTHER;

  boolean isAuxiliary() {
    return this == MODAL || this == BE || this == HAVE || this == DO;
  }

  /// May stand before the head inside a base noun phrase.
  boolean isNominal() {
    return this == NAME || this == NOUN || this == ADJECTIVE || this == NUMBER;
  }
}
