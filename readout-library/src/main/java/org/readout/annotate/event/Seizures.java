package org.readout.annotate.event;

import java.util.Set;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.Lemmas;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.name.NameKind;

/// Whether a force takes a place: "Commander Vell took Okar", "troops retook the broadcaster", "the
/// town was overrun by rebels". Shoppers storm markets and protesters occupy squares, too.
final class Seizures {

  private static final Set<String> FORCES =
      Set.of(
          "army",
          "troop",
          "soldier",
          "force",
          "rebel",
          "militant",
          "insurgent",
          "fighter",
          "guerrilla",
          "gunman",
          "militia",
          "mutineer",
          "commander",
          "general",
          "colonel",
          "captain",
          "marine",
          "paratrooper",
          "brigade",
          "battalion",
          "junta",
          "jihadist",
          "separatist",
          "unit",
          "commando",
          "military",
          "navy",
          "guard",
          "front");

  /// Buildings that a force takes first.
  private static final Set<String> STATIONS =
      Set.of(
          "broadcaster",
          "station",
          "headquarters",
          "barracks",
          "parliament",
          "palace",
          "ministry",
          "control",
          "premises",
          "garrison",
          "stronghold",
          "outpost",
          "heights",
          "islands");

  private static final Set<String> VERBS =
      Set.of(
          "seize",
          "capture",
          "take",
          "retake",
          "recapture",
          "reclaim",
          "overrun",
          "occupy",
          "liberate",
          "storm");

  private Seizures() {}

  static boolean isCandidate(String lemma) {
    return VERBS.contains(lemma);
  }

  static boolean is(Scene scene, Clause clause, String lemma) {
    boolean place = Fitness.patients(clause).anyMatch(p -> isPlace(scene, p));
    return place && (isForce(scene, clause) || lemma.matches("recapture|retake|overrun"));
  }

  private static boolean isForce(Scene scene, Clause clause) {
    var doers =
        clause.verb().voice() == org.readout.annotate.clause.VerbGroup.Voice.PASSIVE
            ? clause.complements().stream()
                .filter(c -> c.preposition().equals("by"))
                .map(Clause.Complement::phrase)
            : clause.subjects().stream();
    return doers.anyMatch(doer -> isForce(scene, doer));
  }

  /// "rebels", "Vell's troops", and a name that a rank or a force introduces: "the Front's military
  /// commander, Ona Vell".
  static boolean isForce(Scene scene, NounPhrase phrase) {
    int chunk = scene.chunkOf(phrase);
    NounPhrase before =
        chunk > 1 && scene.chunks().get(chunk - 1).is(org.readout.annotate.clause.Chunk.Kind.COMMA)
            ? scene.noun(chunk - 2)
            : null;
    return hasForce(scene, phrase) || (before != null && hasForce(scene, before));
  }

  private static boolean hasForce(Scene scene, NounPhrase phrase) {
    return scene.tokens().subList(phrase.first(), phrase.last() + 1).stream()
        .anyMatch(token -> FORCES.contains(Lemmas.noun(token.lower())));
  }

  static boolean isPlace(Scene scene, NounPhrase phrase) {
    String head = Lemmas.noun(phrase.head().lower());
    return STATIONS.contains(head)
        || STATIONS.contains(phrase.head().lower())
        || Lexicon.isPlace(head)
        || scene.nameAt(phrase).filter(name -> name.kind() == NameKind.PLACE).isPresent();
  }
}
