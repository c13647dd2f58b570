package org.readout.annotate.event;

import java.util.Set;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.Lemmas;
import org.readout.annotate.clause.NounPhrase;

/// Whether those who go free are captives: "three hostages walked free", "the prisoners crossed the
/// bridge".
final class Captives {

  private static final Set<String> HELD =
      Set.of(
          "hostage",
          "captive",
          "prisoner",
          "detainee",
          "inmate",
          "abductee",
          "pow",
          "convict",
          "internee");

  private Captives() {}

  /// @param lemma of the verb, with its particle
  static boolean goFree(Scene scene, Clause clause, String lemma) {
    boolean held = clause.subjects().stream().anyMatch(s -> HELD.contains(noun(s)));
    return switch (lemma) {
      case "walk free", "go free" ->
          held || clause.subjects().stream().anyMatch(s -> People.isHuman(scene, s));
      case "cross", "walk" -> held && isOverBridge(clause);
      default -> true;
    };
  }

  private static boolean isOverBridge(Clause clause) {
    return clause.objects().stream().anyMatch(Captives::isWay)
        || clause.complements().stream()
            .filter(c -> c.preposition().matches("over|across|through|into|to"))
            .anyMatch(c -> isWay(c.phrase()));
  }

  private static boolean isWay(NounPhrase phrase) {
    return noun(phrase).matches("bridge|border|frontier|crossing|checkpoint|line|runway|tarmac");
  }

  private static String noun(NounPhrase phrase) {
    return Lemmas.noun(phrase.head().lower());
  }
}
