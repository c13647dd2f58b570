package org.readout.annotate.event;

import java.util.Set;
import java.util.stream.Stream;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.clause.VerbGroup.Modality;

/// Whether somebody leaves talks before their end, or talks break down: "walked out of the summit",
/// "left the negotiations", "the talks collapsed".
final class Departures {

  private static final Set<String> TALKS =
      Set.of(
          "talks",
          "negotiations",
          "meeting",
          "summit",
          "session",
          "conference",
          "discussions",
          "dialogue",
          "mediation");

  private static final Set<String> LEAVING = Set.of("leave", "quit", "abandon", "break off");

  private static final Set<String> STORMING = Set.of("walk out", "storm out");

  private static final Set<String> FAILING = Set.of("break down", "collapse");

  private Departures() {}

  static boolean isCandidate(String lemma) {
    return LEAVING.contains(lemma) || STORMING.contains(lemma) || FAILING.contains(lemma);
  }

  /// @param lemma of the verb, with its particle
  static boolean is(Scene scene, Clause clause, String lemma) {
    if (FAILING.contains(lemma)) {
      return clause.objects().isEmpty() && clause.subjects().stream().anyMatch(Departures::isTalks);
    }
    boolean somebody =
        clause.subjects().stream()
            .anyMatch(s -> People.isHuman(scene, s) || s.head().lower().matches("delegation|team"));
    boolean from =
        LEAVING.contains(lemma)
            ? clause.objects().stream().anyMatch(Departures::isTalks)
            : isOutOf(clause);
    return somebody && from && clause.verb().modality() != Modality.POSSIBLE;
  }

  /// True where talks are what breaks down: no building collapses.
  static boolean isOfTalks(Clause clause) {
    return Stream.concat(clause.subjects().stream(), clause.objects().stream())
        .anyMatch(Departures::isTalks);
  }

  /// Out of talks, or of the place where they are held; somebody named also just "walked out".
  private static boolean isOutOf(Clause clause) {
    return clause.complements().isEmpty()
        || clause.complements().stream()
            .filter(c -> c.preposition().matches("out of|of|from|on"))
            .map(Clause.Complement::phrase)
            .anyMatch(phrase ->
                isTalks(phrase)
                    || phrase.head().lower().matches("hotel|room|hall|venue|palace|parliament"));
  }

  private static boolean isTalks(NounPhrase phrase) {
    return TALKS.contains(phrase.head().lower());
  }
}
