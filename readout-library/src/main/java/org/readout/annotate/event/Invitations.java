package org.readout.annotate.event;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.event.Participant.Part;
import org.readout.annotate.name.NameKind;

/// An invitation to a named place is a visit to come: planned where it is accepted, refused where
/// it is declined, else proposed. "An invitation to visit Tesk" is read by its verb.
final class Invitations {

  private final Scene scene;

  Invitations(Scene scene) {
    this.scene = scene;
  }

  static boolean is(NounPhrase phrase) {
    return phrase.head().lower().equals("invitation");
  }

  /// The visit, or empty where no place is named or nobody is said to be invited.
  Optional<Draft> read(int chunk, NounPhrase phrase) {
    NounPhrase place = scene.preposition(chunk + 1).equals("to") ? scene.noun(chunk + 2) : null;
    Clause clause = scene.clauseOf(phrase);
    Status status = clause == null || !clause.objects().contains(phrase) ? null : status(clause);
    if (place == null || clause == null || status == null || !isNamed(place)) {
      return Optional.empty();
    }
    var draft =
        new Draft(
            scene,
            phrase.head().span(),
            new Trigger(HappeningKind.VISIT, Trigger.Frame.TRAVEL, /* weak= */ true),
            phrase.last(),
            scene.clauses().indexOf(clause),
            /* anaphoric= */ false,
            status);
    clause
        .subjects()
        .forEach(guest -> Cast.of(scene, guest).ifPresent(span -> draft.add(span, Part.VISITOR)));
    draft.places.add(Goals.extent(scene, place));
    return Optional.of(draft);
  }

  private boolean isNamed(NounPhrase place) {
    return scene.nameAt(place).filter(name -> name.kind() == NameKind.PLACE).isPresent();
  }

  private static @Nullable Status status(Clause clause) {
    boolean no = clause.verb().negated();
    return switch (clause.verb().lemma()) {
      case "accept" -> no ? Status.REFUSED : Status.PLANNED;
      case "decline", "reject", "refuse", "turn" -> no ? null : Status.REFUSED;
      case "receive", "consider", "weigh" -> no ? null : Status.PROPOSED;
      default -> null;
    };
  }
}
