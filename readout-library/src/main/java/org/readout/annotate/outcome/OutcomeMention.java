package org.readout.annotate.outcome;

import java.util.List;
import org.readout.text.Span;

/// One place in a report that tells what was agreed, refused, demanded, pledged and so on.
///
/// @param cue the words that say so ("agreed to", "has not agreed", "asked")
/// @param extent the clause or sentence from which it was read: its evidence
/// @param kind what sort
/// @param parties who agreed, refused, demanded: names, descriptions or pronouns, in order
/// @param content what: the words of the report
public record OutcomeMention(
    Span cue, Span extent, OutcomeKind kind, List<Span> parties, Span content) {

  /// @throws IllegalArgumentException if the content is empty
  public OutcomeMention {
    parties = List.copyOf(parties);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an outcome without content at " + cue);
    }
  }
}
