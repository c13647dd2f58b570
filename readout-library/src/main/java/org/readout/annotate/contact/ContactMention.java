package org.readout.annotate.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.time.TimeExpression;
import org.readout.text.Span;

/// One place in a report that tells how a line of communication stands.
///
/// @param line the words that name it ("military channels")
/// @param extent what tells it: from the first party or verb to the line or date; its evidence
/// @param level between whom it runs
/// @param state how it stands
/// @param parties names, descriptions or pronouns, in order
/// @param time when it came to stand so, or null
public record ContactMention(
    Span line,
    Span extent,
    ContactLevel level,
    ContactState state,
    List<Span> parties,
    @Nullable TimeExpression time) {

  public ContactMention {
    parties = List.copyOf(parties);
  }
}
