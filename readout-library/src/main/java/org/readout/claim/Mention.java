package org.readout.claim;

import org.readout.text.Span;

/// One place where an entity is mentioned.
///
/// @param span the mention, without possessive ending; with its title only where the form is
///   [Form#DESCRIPTION]
/// @param form how
public record Mention(Span span, Form form) {

  /// Ways to mention somebody.
  public enum Form {
    /// A name in full or in part, an acronym.
    NAME,
    /// "Chinese", "Washington" for the government that sits there.
    DEMONYM,
    /// "the top US diplomat", "the ministry".
    DESCRIPTION,
    PRONOUN
  }
}
