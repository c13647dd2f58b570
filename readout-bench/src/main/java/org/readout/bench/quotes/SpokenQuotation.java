package org.readout.bench.quotes;

import java.util.List;
import java.util.Optional;
import org.readout.text.Span;

/// A quotation as a system read it.
///
/// @param span its words, with or without their marks
/// @param mention the words that name the speaker there ("he said"), if the system tells
/// @param names what the system calls the speaker: the mention's text, the fullest name; may be
///   empty
public record SpokenQuotation(Span span, Optional<Span> mention, List<String> names) {

  public SpokenQuotation {
    names = List.copyOf(names);
  }

  /// Whether the system names somebody.
  public boolean hasSpeaker() {
    return mention.isPresent() || !names.isEmpty();
  }
}
