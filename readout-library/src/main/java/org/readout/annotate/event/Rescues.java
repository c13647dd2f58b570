package org.readout.annotate.event;

import java.util.Set;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.Lemmas;
import org.readout.annotate.clause.VerbGroup.Voice;

/// Whether people are brought out of danger: "the envoy was flown to a frigate", "staff were lifted
/// from the roof". Patients are flown to hospitals, and athletes home.
final class Rescues {

  private static final Set<String> SAFE =
      Set.of(
          "frigate",
          "warship",
          "destroyer",
          "carrier",
          "ship",
          "vessel",
          "safety",
          "roof",
          "rooftop");

  private Rescues() {}

  static boolean isCandidate(String lemma) {
    return lemma.matches("fly|lift|take");
  }

  static boolean is(Scene scene, Clause clause) {
    return clause.verb().voice() == Voice.PASSIVE
        && clause.subjects().stream().anyMatch(s -> Cast.of(scene, s).isPresent())
        && clause.complements().stream()
            .filter(c -> c.preposition().matches("to|from|off|aboard|onto"))
            .anyMatch(c ->
                SAFE.contains(Lemmas.noun(c.phrase().head().lower())) || isNamedShip(scene, c));
  }

  /// "to the frigate Okar".
  private static boolean isNamedShip(Scene scene, Clause.Complement complement) {
    var phrase = complement.phrase();
    return scene.tokens().subList(phrase.first(), phrase.last()).stream()
        .anyMatch(token -> SAFE.contains(token.lower()));
  }
}
