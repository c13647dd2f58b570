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
/// @param verb the verb group; its modality and negation already carry what the governor says
///   ("failed to meet" is negated, "hopes to meet" possible)
/// @param subjects who does it (in the passive: to whom it is done), coordinated ones one by one;
///   for an infinitive or participle those of the verb on which it depends; empty when none is
///   found
/// @param objects bare noun phrases behind the verb, before the next clause; coordinated ones one
///   by one
/// @param complements prepositional phrases behind the verb, and before it where they open the
///   sentence
/// @param governor index in the sentence's clause list of the clause on which it depends, or -1
public record Clause(
    Sentence sentence,
    Span span,
    VerbGroup verb,
    List<NounPhrase> subjects,
    List<NounPhrase> objects,
    List<Complement> complements,
    int governor) {

  /// A preposition with its noun phrase ("with Wang Yi", "in Beijing", "for more than three
  /// hours"). Coordinated phrases ("with A and B") are a complement each.
  ///
  /// @param preposition in lower case ("with", "according to")
  /// @param phrase the noun phrase
  public record Complement(String preposition, NounPhrase phrase) {}

  public Clause {
    subjects = List.copyOf(subjects);
    objects = List.copyOf(objects);
    complements = List.copyOf(complements);
  }

  /// The first subject, or null when none is found.
  public @Nullable NounPhrase subject() {
    return subjects.isEmpty() ? null : subjects.getFirst();
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
