package org.readout.annotate.clause;

/// The form of a verb, as far as its spelling tells.
enum VerbForm {
  BASE,
  THIRD_PERSON,
  PAST,
  PARTICIPLE,
  /// "held", "agreed": both are spelt alike.
  PAST_OR_PARTICIPLE,
  GERUND;

  boolean canBeParticiple() {
    return this == PARTICIPLE || this == PAST_OR_PARTICIPLE;
  }
}
