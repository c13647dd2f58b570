package org.readout.annotate.event;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.clause.VerbGroup;

/// How far a happening came that an infinitive or a participle names, by the verb or noun on which
/// it depends ("agreed to meet", "an invitation to visit").
final class Dependents {

  /// Verbs that lead to what follows ("arrived to meet", "agreed to meet").
  private static final Set<String> LEADING =
      Set.of(
          "arrive", "travel", "come", "go", "fly", "head", "agree", "accept", "return", "leave",
          "gather", "prepare");

  private Dependents() {}

  static Optional<Status> status(Scene scene, Clause clause, @Nullable Clause governor) {
    if (!clause.verb().verb().lower().endsWith("ing") && isInfinitive(scene, clause)) {
      NounPhrase noun = scene.noun(chunk(scene, clause) - 1);
      if (noun != null && noun.head().lower().equals("decision") && isPast(scene, clause)) {
        return Optional.empty();
      }
      Status planned = planNoun(scene, clause);
      if (planned != null) {
        return Optional.of(planned);
      }
      boolean leads =
          governor != null
              && LEADING.contains(governor.verb().lemma())
              && !governor.verb().negated();
      return leads ? Optional.of(Status.PLANNED) : Optional.empty();
    }
    boolean capable =
        clause.verb().first() > 1
            && scene
                .tokens()
                .get(clause.verb().first() - 2)
                .lower()
                .matches("capable|fear|risk|threat|possibility|close|closer");
    if (capable) {
      return Optional.empty();
    }
    if (governor == null) {
      return Optional.of(Status.OCCURRED);
    }
    return switch (governor.verb().modality()) {
      case FUTURE -> Optional.of(Status.PLANNED);
      case POSSIBLE -> Optional.of(Status.PROPOSED);
      default -> Optional.of(Status.OCCURRED);
    };
  }

  /// "his decision to meet her shows that ...": may be past or to come.
  private static boolean isPast(Scene scene, Clause clause) {
    return scene.clauses().stream()
        .anyMatch(c ->
            c.verb().first() > clause.verb().last()
                && c.verb().modality() == VerbGroup.Modality.PRESENT);
  }

  private static boolean isInfinitive(Scene scene, Clause clause) {
    return scene.tokens().get(clause.verb().first()).lower().equals("to");
  }

  /// "an invitation to visit", "the attempt to visit".
  private static @Nullable Status planNoun(Scene scene, Clause clause) {
    NounPhrase before = scene.noun(chunk(scene, clause) - 1);
    if (before == null) {
      return null;
    }
    String head = before.head().lower();
    return Set.of("attempt", "bid", "effort", "decision").contains(head)
        ? Status.PLANNED
        : Lexicon.statusOfNoun(head);
  }

  /// "an offer to host talks", and one that somebody accepted.
  static Optional<Status> ofOffer(Scene scene, Clause clause) {
    if (!isInfinitive(scene, clause)) {
      return Optional.empty();
    }
    boolean accepted =
        clause.governor() >= 0
            && scene.clauses().get(clause.governor()).verb().lemma().equals("accept");
    return Optional.ofNullable(planNoun(scene, clause))
        .map(status -> accepted ? Status.PLANNED : status);
  }

  /// "Vell's attempt to visit Tesk was scrapped": the verb behind the noun that governs the
  /// infinitive.
  static Optional<Status> fate(Scene scene, Clause clause) {
    NounPhrase plan = isInfinitive(scene, clause) ? scene.noun(chunk(scene, clause) - 1) : null;
    if (plan == null) {
      return Optional.empty();
    }
    return scene.clauses().stream()
        .filter(other -> other.subjects().contains(plan) || other.objects().contains(plan))
        .map(other -> FateVerbs.decisive(other))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static int chunk(Scene scene, Clause clause) {
    return scene.verbs().get(scene.clauses().indexOf(clause));
  }
}
