package org.readout.annotate.event;

import java.util.Locale;
import org.readout.text.Span;

/// Who took part, as the text puts it.
///
/// @param span a name, a description or a pronoun
/// @param role in what part
public record Participant(Span span, Part role) {

  /// Parts in a happening.
  public enum Part {
    PARTY,
    VISITOR,
    HOST,
    AGENT,
    TARGET;

    /// As the record writes it.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
