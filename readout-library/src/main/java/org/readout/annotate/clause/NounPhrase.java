package org.readout.annotate.clause;

import org.readout.text.Span;
import org.readout.text.Token;

/// A base noun phrase: determiner, modifiers, head, with possessors before it, without the
/// prepositional phrases behind it. Titles and the name behind them are one phrase ("Foreign
/// Minister Ona Vell").
///
/// @param span from its first to its last token
/// @param head its last noun, or the pronoun
/// @param first index of its first token in the sentence
/// @param last index of its last token in the sentence
public record NounPhrase(Span span, Token head, int first, int last) {}
