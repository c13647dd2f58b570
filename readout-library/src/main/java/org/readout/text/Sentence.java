package org.readout.text;

import java.util.List;

/// A sentence of a document.
///
/// @param index its place among the document's sentences, from 0
/// @param paragraph the paragraph in which it stands, from 0; a sentence never crosses one
/// @param span from its first character to its last, without surrounding white space
/// @param tokens its tokens in order; never empty
public record Sentence(int index, int paragraph, Span span, List<Token> tokens) {

  /// @throws IllegalArgumentException if there are no tokens
  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence without tokens at " + span);
    }
  }
}
