package org.readout.annotate.clause;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.text.Sentence;
import org.readout.text.Span;

/// A verb group with what stands around it, by position: a shallow reading, not a parse.
///
/// @param sentence the sentence
/// @param span from the subject to the end of the last complement
/// @param verb the verb group
/// @param subject who does it (in the passive: to whom it is done); for an infinitive or participle the
///     subject of the verb on which it depends; null when none is found
/// @param objects bare noun phrases behind the verb, before the next clause; coordinated ones one by one
/// @param complements prepositional phrases behind the verb, and before it where they open the sentence
/// @param governor index in the sentence's clause list of the clause on which it depends, or -1
public record Clause(
    Sentence sentence,
    Span span,
    VerbGroup verb,
    @Nullable NounPhrase subject,
    List<NounPhrase> objects,
    List<Complement> complements,
    int governor) {

  /// A preposition with its noun phrase ("with Wang Yi", "in Beijing", "for more than three hours").
  ///
  /// @param preposition in lower case ("with", "according to")
  /// @param phrase the noun phrase
  public record Complement(String preposition, NounPhrase phrase) {}

  public Clause {
    objects = List.copyOf(objects);
    complements = List.copyOf(complements);
  }

  /// The first complement with one of these prepositions.
  public Optional<NounPhrase> with(String... prepositions) {
    var wanted = List.of(prepositions);
    return complements.stream()
        .filter(complement -> wanted.contains(complement.preposition()))
        .map(Complement::phrase)
        .findFirst();
  }
}
