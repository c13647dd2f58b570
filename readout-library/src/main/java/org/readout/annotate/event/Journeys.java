package org.readout.annotate.event;

import java.util.Optional;
import java.util.Set;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.name.NameKind;

/// Verbs of everyday use that tell of a visit where somebody goes to a named place: "goes to Tesk
/// in May", "took a helicopter to the dam", "flew home from Tesk", "spent the morning at the
/// hospital".
final class Journeys {

  private static final Set<String> GOING = Set.of("go", "return", "come", "head");
  private static final Set<String> LEAVING = Set.of("leave", "depart");

  private static final Set<String> VEHICLES =
      Set.of(
          "helicopter",
          "train",
          "plane",
          "flight",
          "bus",
          "ferry",
          "boat",
          "jet",
          "car",
          "airplane",
          "aeroplane");

  private static final Set<String> SPELLS =
      Set.of("morning", "afternoon", "evening", "day", "night", "weekend", "hour", "hours");

  /// Where one stays without visiting.
  private static final Set<String> STAYS = Set.of("prison", "jail", "custody", "home", "house");

  private Journeys() {}

  static boolean isCandidate(String lemma) {
    return GOING.contains(lemma)
        || LEAVING.contains(lemma)
        || lemma.equals("take")
        || lemma.equals("spend");
  }

  static boolean is(Scene scene, Clause clause, String lemma) {
    boolean human = clause.subjects().stream().anyMatch(s -> People.isHuman(scene, s));
    return human
        && switch (lemma) {
          case "take" ->
              clause.objects().stream().anyMatch(Journeys::isVehicle) && to(scene, clause);
          case "spend" -> isSpell(scene, clause) && isSomewhere(scene, clause);
          case "leave", "depart" ->
              place(scene, clause, "for").isPresent() || byPlane(scene, clause);
          default ->
              place(scene, clause, lemma.equals("head") ? "for" : "to").isPresent()
                  || from(scene, clause).isPresent();
        };
  }

  private static boolean isVehicle(NounPhrase phrase) {
    return VEHICLES.contains(phrase.head().lower());
  }

  private static boolean to(Scene scene, Clause clause) {
    return clause.complements().stream()
        .anyMatch(c -> Goals.isPlace(scene, c.preposition(), c.phrase(), HappeningKind.VISIT));
  }

  private static Optional<NounPhrase> place(Scene scene, Clause clause, String preposition) {
    return clause.complements().stream()
        .filter(c -> c.preposition().equals(preposition))
        .map(Clause.Complement::phrase)
        .filter(phrase -> isNamed(scene, phrase))
        .findFirst();
  }

  private static boolean isNamed(Scene scene, NounPhrase phrase) {
    return scene.nameAt(phrase).filter(name -> name.kind() == NameKind.PLACE).isPresent()
        || phrase.head().lower().equals("capital");
  }

  /// "flew home from the capital": where somebody has been, by his way back.
  static Optional<NounPhrase> from(Scene scene, Clause clause) {
    int next = clause.verb().last() + 1;
    boolean home =
        next < scene.tokens().size()
            && Set.of("home", "back").contains(scene.tokens().get(next).lower());
    return home ? place(scene, clause, "from") : Optional.empty();
  }

  private static boolean byPlane(Scene scene, Clause clause) {
    return clause.complements().stream()
            .anyMatch(c -> c.preposition().matches("by|aboard") && isVehicle(c.phrase()))
        && clause.objects().stream().anyMatch(object -> isNamed(scene, object));
  }

  /// "spent the morning", "spent two hours": a spell right behind the verb.
  private static boolean isSpell(Scene scene, Clause clause) {
    var tokens = scene.tokens();
    for (int i = clause.verb().last() + 1; i < tokens.size() && i < clause.verb().last() + 4; i++) {
      if (SPELLS.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSomewhere(Scene scene, Clause clause) {
    return clause.complements().stream()
        .filter(c -> !STAYS.contains(c.phrase().head().lower()))
        .anyMatch(c ->
            c.preposition().equals("at")
                && Goals.isPlace(scene, c.preposition(), c.phrase(), HappeningKind.VISIT));
  }
}
