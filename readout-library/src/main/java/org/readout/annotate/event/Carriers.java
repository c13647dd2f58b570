package org.readout.annotate.event;

import java.util.List;
import java.util.Set;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.clause.VerbGroup;

/// Verbs that only carry a noun ("held talks", "the talks took place"), so that what is told of
/// them is told of the happening that the noun names.
final class Carriers {

  private Carriers() {}

  /// "held talks"; who "gave up the exercise" held none.
  static boolean isLight(Clause clause) {
    int next = clause.verb().last() + 1;
    var tokens = clause.sentence().tokens();
    boolean up = next < tokens.size() && tokens.get(next).lower().matches("up|off");
    return !up && Lexicon.isLight(clause.verb().lemma());
  }

  /// "The talks will take place", "the summit will be held".
  static boolean isStaging(VerbGroup verb) {
    return Set.of(
            "take", "hold", "begin", "start", "be", "occur", "happen", "open", "resume", "follow",
            "come", "last", "include", "focus")
        .contains(verb.lemma());
  }

  /// True when the words around a trigger say that it occurred: a verb in the past, a noun that
  /// such a verb carries ("held talks"). Without such words "occurred" is only the usual case.
  static boolean isCued(Draft draft) {
    if (draft.clause < 0) {
      return false;
    }
    Clause clause = draft.scene.clauses().get(draft.clause);
    VerbGroup verb = clause.verb();
    boolean itself = verb.last() == draft.at;
    boolean carried = isLight(clause) && isAt(draft, clause.objects());
    boolean staged = isStaging(verb) && isAt(draft, clause.subjects());
    return verb.modality() == VerbGroup.Modality.PAST && (itself || carried || staged);
  }

  private static boolean isAt(Draft draft, List<NounPhrase> phrases) {
    return phrases.stream().anyMatch(phrase -> phrase.last() == draft.at);
  }
}
