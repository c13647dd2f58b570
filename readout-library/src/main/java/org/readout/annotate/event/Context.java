package org.readout.annotate.event;

import java.util.List;
import org.readout.annotate.clause.Chunk;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.time.TimeExpression;
import org.readout.text.Span;

/// Lends a mention the place and date of the clause beside it: "a summit in Ruun in May, where she
/// could meet Okar"; "refused a meeting when both attended a forum in Ruun".
final class Context {

  private final Scene scene;
  private final List<Draft> drafts;

  Context(Scene scene, List<Draft> drafts) {
    this.scene = scene;
    this.drafts = drafts;
  }

  void lend() {
    drafts.forEach(this::within);
    drafts.forEach(this::departure);
    for (int i = 0; i < scene.chunks().size(); i++) {
      if (scene.chunks().get(i) instanceof Chunk.Joint joint
          && joint.kind() == Chunk.Kind.SUBORDINATOR) {
        switch (joint.word()) {
          case "where" -> where(i);
          case "when" -> when(i);
          default -> {}
        }
      }
    }
  }

  /// "was arrested at Monday's march in Tesk", "died on Monday in a fire": what took place at or in
  /// another happening has its day and place, and lends it its own.
  private void within(Draft draft) {
    Clause clause = draft.lemma().isEmpty() ? null : scene.clauses().get(draft.clause);
    if (clause == null) {
      return;
    }
    for (Clause.Complement c : clause.complements()) {
      Draft around =
          c.preposition().matches("at|during|in|amid")
              ? drafts.stream()
                  .filter(other -> other != draft && other.at == c.phrase().last())
                  .findFirst()
                  .orElse(null)
              : null;
      if (around != null && around.status == draft.status) {
        share(around, draft);
        share(draft, around);
      }
    }
  }

  /// "left the talks on Monday": the day stands with the talks and is that of the departure.
  private void departure(Draft draft) {
    Clause clause = draft.lemma().isEmpty() ? null : scene.clauses().get(draft.clause);
    if (clause == null || !draft.isKind(HappeningKind.INCIDENT)) {
      return;
    }
    drafts.stream()
        .filter(talks -> talks.isKind(HappeningKind.MEETING))
        .filter(talks -> clause.objects().stream().anyMatch(o -> o.last() == talks.at))
        .findFirst()
        .ifPresent(talks -> share(talks, draft));
  }

  private static void share(Draft from, Draft to) {
    if (to.times.isEmpty()) {
      to.times.addAll(from.times);
    }
    if (to.places.isEmpty()) {
      to.places.addAll(from.places);
    }
  }

  private void where(int at) {
    int token = scene.chunks().get(at).first();
    Draft inside = first(token, Integer.MAX_VALUE);
    if (inside == null || inside.clause < 0) {
      return;
    }
    for (Draft before : drafts) {
      if (before.at < token && inside.places.isEmpty() && inside != before) {
        inside.places.addAll(before.places);
        inside.times.addAll(inside.times.isEmpty() ? before.times : List.<TimeExpression>of());
      }
    }
    NounPhrase place =
        scene.noun(scene.chunks().get(Math.max(0, at - 1)).is(Chunk.Kind.COMMA) ? at - 2 : at - 1);
    if (inside.places.isEmpty()
        && place != null
        && Goals.isPlace(scene, "in", place, inside.meaning.kind())) {
      inside.places.add(Goals.extent(scene, place));
    }
  }

  private void when(int at) {
    int token = scene.chunks().get(at).first();
    Draft before = null;
    for (Draft draft : drafts) {
      before = draft.at < token ? draft : before;
    }
    Clause behind = clauseBehind(token);
    if (before == null || behind == null || first(token, behind.verb().last() + 12) != null) {
      return;
    }
    for (Clause.Complement c : behind.complements()) {
      if (before.places.isEmpty()
          && Goals.isPlace(scene, c.preposition(), c.phrase(), before.meaning.kind())) {
        before.places.add(Goals.extent(scene, c.phrase()));
      }
    }
    if (before.times.isEmpty()) {
      Span reach =
          new Span(
              behind.verb().span().start(),
              Math.min(behind.span().end() + 16, scene.sentence().span().end()));
      scene.times().stream()
          .filter(t -> reach.contains(t.span()) && Dates.isDate(t))
          .forEach(before.times::add);
    }
  }

  private @org.jspecify.annotations.Nullable Clause clauseBehind(int token) {
    return scene.clauses().stream().filter(c -> c.verb().first() > token).findFirst().orElse(null);
  }

  private @org.jspecify.annotations.Nullable Draft first(int from, int to) {
    return drafts.stream().filter(d -> d.at > from && d.at < to).findFirst().orElse(null);
  }
}
