package org.readout.annotate.event;

import java.util.Set;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.VerbGroup.Modality;

/// Verbs that tell of a speech when it is made on the air or to a crowd: "went on state
/// television", "appeared on the radio", "spoke for six minutes from the steps of the palace".
final class Broadcasts {

  private static final Set<String> VERBS = Set.of("go", "speak", "appear");

  private static final Set<String> AIR =
      Set.of("television", "tv", "radio", "air", "airwaves", "broadcaster");

  private static final Set<String> STANDS =
      Set.of("steps", "balcony", "podium", "rostrum", "pulpit", "stage");

  private Broadcasts() {}

  static boolean is(Scene scene, Clause clause) {
    return VERBS.contains(clause.verb().lemma())
        && clause.verb().modality() != Modality.POSSIBLE
        && clause.subjects().stream()
            .anyMatch(s -> Cast.of(scene, s).isPresent() || isArmed(s.head().lower()))
        && clause.complements().stream().anyMatch(c -> isOnAir(scene, clause, c));
  }

  private static boolean isArmed(String head) {
    return head.matches("soldiers|officers|rebels|mutineers");
  }

  private static boolean isOnAir(Scene scene, Clause clause, Clause.Complement complement) {
    String head = complement.phrase().head().lower();
    boolean station =
        head.equals("station")
            && scene
                .tokens()
                .get(complement.phrase().last() - 1)
                .lower()
                .matches("radio|tv|television");
    return switch (complement.preposition()) {
      case "on", "to" -> AIR.contains(head) || station;
      case "from" -> STANDS.contains(head) && clause.verb().lemma().equals("speak");
      default -> false;
    };
  }
}
