package org.readout.annotate.clause;

import org.readout.text.Span;
import org.readout.text.Token;

/// A verb with its auxiliaries, negation and particles in between ("has not agreed", "would be
/// held").
///
/// @param span from the first auxiliary to the verb (adverbs in between included)
/// @param verb the main verb
/// @param lemma its dictionary form in lower case
/// @param first index of its first token in the sentence
/// @param last index of the main verb in the sentence
/// @param voice active or passive
/// @param modality how real it is put
/// @param negated true for "not", "never", "n't", "no longer", "failed to", "declined to"
public record VerbGroup(
    Span span,
    Token verb,
    String lemma,
    int first,
    int last,
    Voice voice,
    Modality modality,
    boolean negated) {

  /// Active or passive.
  public enum Voice {
    ACTIVE,
    PASSIVE
  }

  /// How real the verb is put, by tense and auxiliary.
  public enum Modality {
    /// Past or perfect: "met", "has met", "was held".
    PAST,
    /// Present: "meets", "is meeting".
    PRESENT,
    /// "will meet", "is to meet", "is set to meet", "is expected to meet", "plans to meet".
    FUTURE,
    /// "could", "may", "might", "would", "should", "hopes to", "wants to", "offered to".
    POSSIBLE,
    /// An infinitive or participle that depends on another verb: "to meet", "meeting".
    DEPENDENT
  }
}
