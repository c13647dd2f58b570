package org.readout.annotate.event;

import java.util.Set;
import java.util.stream.Stream;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.VerbGroup.Voice;

/// Whether a clause with a verb of attacking tells of an attack: people and weapons attack; ships
/// strike bridges, floods kill, and critics bombard with questions.
final class Assaults {

  private static final Set<String> WEAPONS =
      Set.of(
          "missile",
          "missiles",
          "rocket",
          "rockets",
          "drone",
          "drones",
          "bomb",
          "bombs",
          "shell",
          "shells",
          "warplane",
          "warplanes",
          "jets",
          "airstrike",
          "airstrikes",
          "explosives",
          "vest",
          "shot",
          "shots",
          "bullet",
          "bullets",
          "gunfire",
          "artillery",
          "mortar",
          "mortars",
          "torpedo",
          "grenade",
          "grenades");

  private static final Set<String> THROWING = Set.of("throw", "hurl", "lob");

  /// They tell of an attack only where a weapon does it: "a shell crashed through the roof".
  private static final String OF_WEAPONS = "target|hit|crash";

  /// Words, with which people are bombarded only in a manner of speaking.
  private static final Set<String> WORDS =
      Set.of(
          "criticism",
          "questions",
          "complaints",
          "calls",
          "emails",
          "messages",
          "requests",
          "ads",
          "letters",
          "tweets",
          "abuse",
          "scorn",
          "praise",
          "insults",
          "critics");

  private final Scene scene;

  Assaults(Scene scene) {
    this.scene = scene;
  }

  /// @param lemma of the verb, with its particle
  /// @param weak whether the verb has many other uses
  boolean is(Clause clause, String lemma, boolean weak) {
    return !isFigure(clause)
        && !isAnnulment(clause)
        && (isDeed(clause) || !(weak || THROWING.contains(lemma)));
  }

  /// "struck down a ban", "struck out the clause": what a court or an editor does to words.
  private boolean isAnnulment(Clause clause) {
    int next = clause.verb().last() + 1;
    return clause.verb().lemma().equals("strike")
        && next < scene.tokens().size()
        && scene.tokens().get(next).lower().matches("down|out|off");
  }

  /// Ships strike bridges and floods kill: only people and weapons make it an attack.
  private boolean isDeed(Clause clause) {
    boolean kills = clause.verb().lemma().equals("kill");
    boolean passive = clause.verb().voice() == Voice.PASSIVE;
    boolean doer =
        clause.subjects().stream()
            .filter(s -> !s.head().lower().equals("it"))
            .anyMatch(s ->
                Cast.of(scene, s).isPresent()
                    || Lexicon.isAgent(s.head().lower())
                    || (!kills && WEAPONS.contains(s.head().lower())));
    boolean aims = clause.verb().lemma().matches(OF_WEAPONS);
    boolean crash = clause.verb().lemma().equals("crash");
    return crash
        ? isShelling(clause)
        : aims
            ? isArmed(clause)
            : passive ? !kills : doer && !(kills && clause.objects().isEmpty());
  }

  /// Rockets and missiles also crash into the sea that they were aimed at.
  static boolean isShelling(Clause clause) {
    return clause.subjects().stream().anyMatch(s -> s.head().lower().matches("shells?|mortars?"));
  }

  /// "struck up a conversation", "shelled out for drugs", "was shelled with criticism": nobody is
  /// attacked.
  private boolean isFigure(Clause clause) {
    int next = clause.verb().last() + 1;
    String behind = next < scene.tokens().size() ? scene.tokens().get(next).lower() : "";
    boolean up =
        (clause.verb().lemma().equals("strike") && behind.equals("up"))
            || (clause.verb().lemma().equals("shell") && behind.equals("out"));
    var besides =
        clause.complements().stream()
            .filter(complement -> complement.preposition().matches("with|by|for"))
            .map(Clause.Complement::phrase);
    return up
        || Stream.concat(clause.objects().stream(), besides)
            .anyMatch(phrase -> WORDS.contains(phrase.head().lower()));
  }

  private static boolean isArmed(Clause clause) {
    boolean passive = clause.verb().voice() == Voice.PASSIVE;
    var doers =
        passive
            ? clause.complements().stream()
                .filter(c -> c.preposition().equals("by"))
                .map(Clause.Complement::phrase)
            : clause.subjects().stream();
    return doers.anyMatch(doer -> WEAPONS.contains(doer.head().lower()));
  }
}
