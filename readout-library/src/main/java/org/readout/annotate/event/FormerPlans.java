package org.readout.annotate.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.time.TimeExpression;
import org.readout.text.Span;

/// Finds the plan that came before: "the visit, after the original March date was put off" tells of
/// the visit made, and of one in March that was not.
///
/// The phrase of the former plan needs a date and a word that says it was the first one; what its
/// head is called does not matter ("date", "slot", "journey").
final class FormerPlans {

  private static final Set<String> FORMER =
      Set.of("original", "originally", "initial", "initially", "earlier", "former", "first");

  private static final Set<HappeningKind> ARRANGED =
      Set.of(HappeningKind.VISIT, HappeningKind.MEETING, HappeningKind.CALL);

  private final Scene scene;

  FormerPlans(Scene scene) {
    this.scene = scene;
  }

  /// @param drafts of the sentence, in order
  List<Draft> behind(List<Draft> drafts) {
    var found = new ArrayList<Draft>();
    for (Clause clause : scene.clauses()) {
      NounPhrase plan = clause.subject();
      Status fate = FateVerbs.decisive(clause).orElse(null);
      Draft told = plan == null ? null : before(plan, drafts);
      if (plan != null && told != null && (fate == Status.POSTPONED || fate == Status.CANCELLED)) {
        found.add(draft(told, plan, clause, fate));
      }
    }
    return found;
  }

  private @Nullable Draft before(NounPhrase plan, List<Draft> drafts) {
    if (!isFormer(plan) || drafts.stream().anyMatch(draft -> isIn(plan, draft.trigger))) {
      return null;
    }
    return drafts.stream()
        .filter(draft -> draft.at < plan.first() && ARRANGED.contains(draft.meaning.kind()))
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  private boolean isFormer(NounPhrase plan) {
    int first = first(plan);
    boolean dated =
        scene.times().stream()
            .map(TimeExpression::span)
            .mapToInt(time -> scene.tokenAt(time.start()))
            .anyMatch(token -> token >= first && token < plan.last());
    return dated
        && scene.tokens().subList(first, plan.last()).stream()
            .anyMatch(token -> FORMER.contains(token.lower()));
  }

  /// Where the phrase begins: a date amid it parts it into several.
  private int first(NounPhrase plan) {
    NounPhrase first = plan;
    int chunk = scene.chunkOf(plan);
    for (NounPhrase before = scene.noun(chunk - 1);
        before != null;
        before = scene.noun(--chunk - 1)) {
      first = before;
    }
    return first.first();
  }

  private static boolean isIn(NounPhrase plan, Span span) {
    return plan.span().contains(span);
  }

  private Draft draft(Draft told, NounPhrase plan, Clause clause, Status fate) {
    int index = scene.clauses().indexOf(clause);
    var draft = new Draft(scene, plan.head().span(), told.meaning, plan.last(), index, false, fate);
    told.participants.forEach(draft::add);
    draft.places.addAll(told.places);
    return draft;
  }
}
