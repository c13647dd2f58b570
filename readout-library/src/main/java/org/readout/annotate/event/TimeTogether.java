package org.readout.annotate.event;

import java.util.Set;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.clause.VerbGroup;
import org.readout.annotate.name.NameKind;
import org.readout.annotate.quantity.Measure;
import org.readout.text.Span;

/// Verbs of everyday use that tell of a meeting when somebody does them with a person for a length
/// of time: "spent 50 minutes with", "saw the minister for an hour", "faced each other for five
/// hours", "was with the minister for an hour", "sat down for an hour" of two.
final class TimeTogether {

  private static final Set<String> VERBS =
      Set.of("spend", "see", "face", "sit", "be", "shut", "closet", "speak", "talk");

  /// Tokens; farther than any sentence.
  private static final int REACH = 1_000;

  /// What two do with each other even if nobody says so.
  private static final Set<String> TOGETHER = Set.of("sit", "shut", "closet", "speak", "talk");

  private TimeTogether() {}

  static boolean isCandidate(Clause clause) {
    return VERBS.contains(clause.verb().lemma());
  }

  /// True when the clause has somebody as its subject, a length of time, and a person beside.
  static boolean is(Scene scene, Clause clause) {
    boolean somebody = clause.subjects().stream().anyMatch(s -> Cast.of(scene, s).isPresent());
    return somebody
        && ((lasts(scene, clause) && (company(scene, clause) || isSession(clause)))
            || isSittingDown(scene, clause)
            || isSeeing(scene, clause));
  }

  /// "The council sat for four hours".
  private static boolean isSession(Clause clause) {
    return clause.verb().lemma().equals("sit")
        && clause.subjects().stream().anyMatch(People::isVoting);
  }

  /// "Vell and Okar sat down on Friday": two who sit down with each other meet, however long.
  private static boolean isSittingDown(Scene scene, Clause clause) {
    int next = clause.verb().last() + 1;
    boolean down =
        clause.verb().lemma().equals("sit")
            && next < scene.tokens().size()
            && scene.tokens().get(next).lower().equals("down");
    return down && isDated(scene, clause) && company(scene, clause);
  }

  /// "saw Vell in the afternoon", "is to see her on Friday": whom one sees on a day one meets; what
  /// one sees a person as, or do, is something else.
  private static boolean isSeeing(Scene scene, Clause clause) {
    if (!clause.verb().lemma().equals("see")
        || clause.objects().size() != 1
        || clause.verb().voice() == VerbGroup.Voice.PASSIVE
        || clause.subjects().stream().noneMatch(s -> People.isHuman(scene, s))
        || !People.isHuman(scene, clause.objects().getFirst())) {
      return false;
    }
    int next = clause.objects().getFirst().last() + 1;
    var tokens = scene.tokens();
    return next + 1 < tokens.size()
        && tokens.get(next).lower().matches("in|on|at")
        && scene.times().stream()
            .anyMatch(time ->
                time.span().end() > tokens.get(next).span().end()
                    && time.span().start()
                        <= tokens.get(Math.min(next + 2, tokens.size() - 1)).span().start());
  }

  private static boolean isDated(Scene scene, Clause clause) {
    return scene.times().stream()
        .filter(Dates::isDate)
        .anyMatch(time -> clause.span().overlaps(time.span()));
  }

  private static boolean lasts(Scene scene, Clause clause) {
    return scene.quantities().stream()
        .filter(quantity -> clause.span().overlaps(quantity.span()))
        .anyMatch(quantity -> quantity.measure() instanceof Measure.Clock);
  }

  private static boolean company(Scene scene, Clause clause) {
    boolean eachOther =
        clause.subjects().size() > 1
            && clause.objects().stream().anyMatch(object -> object.head().lower().equals("other"));
    boolean together = TOGETHER.contains(clause.verb().lemma());
    if (together) {
      return clause.objects().isEmpty()
          && (clause.subjects().size() > 1 || isWithPerson(scene, clause, REACH));
    }
    return eachOther
        || clause.objects().stream().anyMatch(object -> isPerson(scene, object))
        || isWithPerson(scene, clause, clause.verb().lemma().equals("be") ? 1 : REACH);
  }

  /// @param reach how many tokens behind the verb the "with" may stand
  private static boolean isWithPerson(Scene scene, Clause clause, int reach) {
    return clause.complements().stream()
        .filter(complement -> complement.preposition().equals("with"))
        .filter(complement -> complement.phrase().first() - clause.verb().last() <= reach + 1)
        .anyMatch(complement -> isPerson(scene, complement.phrase()));
  }

  private static boolean isPerson(Scene scene, NounPhrase phrase) {
    return Cast.of(scene, phrase).filter(who -> isNamed(scene, who)).isPresent()
        || phrase.head().lower().matches("him|her|them");
  }

  private static boolean isNamed(Scene scene, Span words) {
    return scene.names().stream()
        .anyMatch(name -> name.kind() == NameKind.PERSON && name.span().overlaps(words));
  }
}
