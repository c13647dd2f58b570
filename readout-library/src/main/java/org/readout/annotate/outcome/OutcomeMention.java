package org.readout.annotate.outcome;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.text.Span;

/// One place in a report that tells what was agreed, refused, demanded, pledged and so on.
///
/// @param cue the words that say so ("agreed to", "has not agreed", "asked")
/// @param extent the clause or sentence from which it was read: its evidence
/// @param kind what sort
/// @param parties who agreed, refused, demanded: names, descriptions or pronouns, in order; none
///   where it is whoever speaks the words
/// @param content what: the words of the report
/// @param principal whose doing the content tells, where it is an outcome only if the parties speak
///   for it ("Norway" in "the minister said Norway would lift the ban"); else null
/// @param promise true where the parties bind themselves to a deed that lies ahead
public record OutcomeMention(
    Span cue,
    Span extent,
    OutcomeKind kind,
    List<Span> parties,
    Span content,
    @Nullable Span principal,
    boolean promise) {

  /// Of parties who speak for themselves.
  ///
  /// @throws IllegalArgumentException if the content is empty
  public OutcomeMention(Span cue, Span extent, OutcomeKind kind, List<Span> parties, Span content) {
    this(cue, extent, kind, parties, content, null, false);
  }

  /// The same, of others.
  OutcomeMention of(List<Span> others) {
    return new OutcomeMention(cue, extent, kind, others, content, principal, promise);
  }

  /// The same, as a promise.
  OutcomeMention promising() {
    return new OutcomeMention(cue, extent, kind, parties, content, principal, true);
  }

  /// @throws IllegalArgumentException if the content is empty
  public OutcomeMention {
    parties = List.copyOf(parties);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an outcome without content at " + cue);
    }
  }
}
