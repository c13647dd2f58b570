package org.readout.annotate.reading;

import java.util.List;
import org.readout.annotate.name.NameKind;
import org.readout.text.Span;

/// Words of one text that mean the same person or organisation: names, descriptions, pronouns.
///
/// @param mentions in order of the text; at least two
public record CoreferenceChain(List<Mention> mentions) {

  /// One place where the person or organisation is mentioned.
  ///
  /// @param span from the mention's first word to its head, without what follows ("the former
  ///   minister", not "the former minister of the interior")
  /// @param kind person or organisation, as these words by themselves look
  /// @param link how probable it is that they belong to the chain, as its mentions before them
  ///   tell, from 0 to 1; 1 for the first mention
  public record Mention(Span span, NameKind kind, double link) {

    /// @throws IllegalArgumentException if the span is empty, the kind another or the probability
    ///   outside [0, 1]
    public Mention {
      boolean known = kind == NameKind.PERSON || kind == NameKind.ORGANISATION;
      if (span.isEmpty() || !known || !Probability.isOne(link)) {
        throw new IllegalArgumentException("no mention of " + kind + " at " + span);
      }
    }
  }

  /// @throws IllegalArgumentException if there are fewer than two mentions
  public CoreferenceChain {
    mentions = List.copyOf(mentions);
    if (mentions.size() < 2) {
      throw new IllegalArgumentException("a chain of " + mentions.size());
    }
  }
}
