package org.readout.annotate.event;

import java.util.List;
import java.util.Optional;
import org.readout.annotate.name.DatelinePlaces;
import org.readout.annotate.name.NameKind;
import org.readout.text.Span;

/// Lends what the first sentence of a report tells of a day the place of its dateline: "RUUN, May 7
/// (Agency) — Parliament voted on Thursday". Only where the sentence names no place at all at which
/// something is, and only for what a reporter is sent to: a vote, talks, a march, a trial.
final class LedePlaces {

  private LedePlaces() {}

  static void lend(Scene scene, List<Draft> drafts) {
    var dateline =
        drafts.isEmpty()
            ? Optional.<Span>empty()
            : DatelinePlaces.opening(scene.document(), scene.sentence().span());
    if (dateline.isEmpty() || namesPlace(scene)) {
      return;
    }
    drafts.stream()
        .filter(LedePlaces::isMain)
        .findFirst()
        .ifPresent(draft -> draft.places.add(dateline.get()));
  }

  private static boolean isMain(Draft draft) {
    boolean sentTo =
        switch (draft.meaning.kind()) {
          case MEETING, VOTE, PROTEST, LEGAL, STATEMENT, AGREEMENT -> true;
          default -> false;
        };
    return sentTo
        && draft.places.isEmpty()
        && draft.status == Status.OCCURRED
        && !draft.times.isEmpty()
        && !draft.lemma().isEmpty()
        && draft.scene.clauses().get(draft.clause).governor() < 0;
  }

  /// "in Ruun" anywhere in the sentence.
  private static boolean namesPlace(Scene scene) {
    for (int i = 1; i < scene.chunks().size(); i++) {
      var phrase = scene.noun(i);
      if (phrase != null
          && scene.preposition(i - 1).matches("in|at|near|outside|inside|to|from|off")
          && scene.nameAt(phrase).filter(name -> name.kind() == NameKind.PLACE).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
