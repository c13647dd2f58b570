package org.readout.annotate.event;

import java.util.Set;
import org.readout.annotate.clause.Chunk;
import org.readout.annotate.clause.Clause;

/// How far a date stands from a trigger: in tokens, with a surcharge for every clause boundary in
/// between.
final class DateDistance {

  /// Farthest distance, in tokens with surcharges, at which a date belongs to a trigger.
  static final int REACH = 30;

  private static final int BOUNDARY = 18;

  private static final int COMMA = 4;

  /// A date before its trigger is rarer than one behind it.
  static final int BEFORE = 3;

  /// Between these lie two happenings ("resigned in May after the raid").
  private static final Set<String> PARTING =
      Set.of(
          "after", "before", "since", "until", "following", "in response to", "in retaliation for");

  private final Scene scene;

  DateDistance(Scene scene) {
    this.scene = scene;
  }

  int of(Draft draft, int first, int last) {
    int plain = between(draft.at, first, last);
    Clause clause = draft.clause < 0 ? null : scene.clauses().get(draft.clause);
    int byClause = clause == null ? plain : between(clause.verb().last(), first, last) + 1;
    return Math.min(plain, byClause) + (draft.referred && !sameNoun(draft.at, last) ? REACH : 0);
  }

  int between(int at, int first, int last) {
    if (at >= first && at <= last) {
      return 0;
    }
    boolean behind = at < first;
    int gap = behind ? first - at : at - last + BEFORE;
    boolean within = !behind && sameNoun(at, last);
    int from = behind ? behindRelative(at) : at;
    int turn = behind || !isTurn(last, at) ? 0 : REACH;
    return within ? 1 : gap + turn + boundaries(Math.min(from, last), Math.max(from, first));
  }

  /// "the hearing that had been set down for Monday": the verb of a relative clause right behind
  /// the noun is no boundary.
  private int behindRelative(int at) {
    var chunks = scene.chunks();
    for (int i = 0; i + 2 < chunks.size(); i++) {
      boolean here =
          chunks.get(i) instanceof Chunk.Noun
              && chunks.get(i).last() == at
              && chunks.get(i + 1) instanceof Chunk.Joint joint
              && joint.word().matches("that|which");
      int verb = i + 2 < chunks.size() && scene.noun(i + 2) != null ? i + 3 : i + 2;
      if (here && verb < chunks.size() && chunks.get(verb) instanceof Chunk.Verb) {
        return chunks.get(verb).last();
      }
    }
    return at;
  }

  /// "Monday's meeting": the date stands inside the noun phrase of the trigger.
  private boolean sameNoun(int at, int time) {
    return scene.chunks().stream()
        .anyMatch(c -> c instanceof Chunk.Noun && c.first() <= time && time < at && at <= c.last());
  }

  /// "came on Monday but will speak on Tuesday": another verb begins behind the date.
  private boolean isTurn(int from, int to) {
    var chunks = scene.chunks();
    for (int i = 0; i + 1 < chunks.size(); i++) {
      boolean inside = chunks.get(i).first() > from && chunks.get(i).last() < to;
      if (inside
          && chunks.get(i).is(Chunk.Kind.CONJUNCTION)
          && chunks.get(i + 1) instanceof Chunk.Verb) {
        return true;
      }
    }
    return false;
  }

  private int boundaries(int from, int to) {
    int surcharge = 0;
    Chunk before = null;
    for (Chunk chunk : scene.chunks()) {
      if (chunk.first() > from && chunk.last() < to) {
        boolean another = before != null && before.is(Chunk.Kind.COMMA);
        surcharge += another && chunk.is(Chunk.Kind.CONJUNCTION) ? BOUNDARY : surcharge(chunk);
      }
      before = chunk;
    }
    return surcharge;
  }

  private static int surcharge(Chunk chunk) {
    return switch (chunk) {
      case Chunk.Joint joint ->
          switch (joint.kind()) {
            case RELATIVE, SUBORDINATOR, STOP -> BOUNDARY;
            case COMMA -> COMMA;
            case CONJUNCTION, BRACKET -> 0;
          };
      case Chunk.Verb verb -> verb.shape() == Chunk.Shape.FINITE ? BOUNDARY : 0;
      case Chunk.Noun noun -> 0;
      case Chunk.Preposition preposition -> PARTING.contains(preposition.words()) ? BOUNDARY : 0;
    };
  }
}
