package org.readout.annotate.name;

import org.readout.text.Span;

/// A name in a text, without the title before it and without a possessive ending.
///
/// @param span where it stands
/// @param kind what it names
/// @param basis the evidence on which it was taken for a name
/// @param probability that of the reader where it read the name, from 0 to 1; 1 for a rule
public record Name(Span span, NameKind kind, Basis basis, double probability) {

  /// Strong evidence first.
  public enum Basis {
    GAZETTEER,
    TITLE,
    READER
  }

  /// @throws IllegalArgumentException if the probability is outside [0, 1] or the span is empty
  public Name {
    if (span.isEmpty() || !(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("no name at " + span + " with " + probability);
    }
  }
}
