package org.readout.annotate.event;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.clause.Chunk;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.time.TimeExpression;
import org.readout.annotate.time.TimeMeaning;
import org.readout.text.Span;

/// Gives every date of a sentence to the trigger that it dates: the nearest one, counted in tokens,
/// with a surcharge for every clause boundary in between; none when it stands with a verb of
/// saying.
final class Dates {

  /// A happening behind these shares the date of the one before.
  private static final Set<String> JOINING = Set.of("during", "following", "after");

  /// Farthest two dates of one happening stand apart, in characters ("Monday, the 5th", "from
  /// Monday to Friday").
  private static final int ADJOINING = 12;

  private final Scene scene;
  private final List<Draft> drafts;
  private final DateDistance distance;
  private final SayingDates saying;
  private final DatedThings things;

  Dates(Scene scene, List<Draft> drafts) {
    this.scene = scene;
    this.drafts = drafts;
    this.distance = new DateDistance(scene);
    this.saying = new SayingDates(scene, drafts);
    this.things = new DatedThings(scene, drafts);
  }

  void attach() {
    for (TimeExpression time : scene.times()) {
      Draft whenDraft = isDate(time) ? behindWhen(time) : null;
      if (whenDraft != null) {
        whenDraft.times.add(time);
      } else if (isDate(time) && !things.isBound(time) && !things.isOfAnother(time)) {
        nearest(time);
      }
    }
    drafts.forEach(this::order);
    drafts.stream().filter(draft -> draft.times.isEmpty()).forEach(this::share);
  }

  /// "since 2009, when the ship burned", "on Monday, when they met": the time right before "when"
  /// is that of the clause behind it.
  private @Nullable Draft behindWhen(TimeExpression time) {
    int next = scene.tokenAt(time.span().end() - 1) + 1;
    var tokens = scene.tokens();
    next += next < tokens.size() && tokens.get(next).text().equals(",") ? 1 : 0;
    if (next >= tokens.size() || !tokens.get(next).lower().equals("when")) {
      return null;
    }
    int when = next;
    int end =
        scene.chunks().stream()
            .filter(chunk ->
                chunk.first() > when
                    && (chunk.is(Chunk.Kind.STOP) || chunk.is(Chunk.Kind.SUBORDINATOR)))
            .mapToInt(Chunk::first)
            .findFirst()
            .orElse(tokens.size());
    return drafts.stream()
        .filter(draft -> draft.at > when && draft.at < end && draft.status == Status.OCCURRED)
        .findFirst()
        .orElse(null);
  }

  /// "made similar remarks in May following a meeting": the month dates both; a day only where the
  /// one took place during the other.
  private void share(Draft draft) {
    for (int i = 1; i < scene.chunks().size(); i++) {
      NounPhrase phrase = scene.noun(i);
      if (phrase != null
          && phrase.last() == draft.at
          && JOINING.contains(scene.preposition(i - 1))) {
        boolean during = scene.preposition(i - 1).equals("during");
        Clause clause = scene.clauseOf(phrase);
        int verb = clause == null ? -1 : clause.verb().last();
        drafts.stream()
            .filter(other -> other != draft && other.at < draft.at && other.at >= verb)
            .flatMap(other -> other.times.stream())
            .filter(time ->
                time.span().start() > (verb < 0 ? 0 : scene.tokens().get(verb).span().start()))
            .filter(time -> during || isMonth(time))
            .findFirst()
            .ifPresent(draft.times::add);
      }
    }
  }

  private static boolean isMonth(TimeExpression time) {
    return switch (time.meaning()) {
      case TimeMeaning.Yearless yearless -> yearless.day() == null;
      case TimeMeaning.MonthOfYear month -> true;
      default -> false;
    };
  }

  static boolean isDate(TimeExpression time) {
    return time.meaning() instanceof TimeMeaning.Dating;
  }

  /// The nearest date first, and those that adjoin it ("Monday, 5 May"): the others are of what
  /// stands beside it.
  private void order(Draft draft) {
    if (draft.times.size() > 1) {
      draft.times.sort(Comparator.comparingInt(time -> distance(draft, time)));
      Span nearest = draft.times.getFirst().span();
      draft.times.removeIf(time -> !adjoins(time.span(), nearest));
    }
  }

  private int distance(Draft draft, TimeExpression time) {
    int first = scene.tokenAt(time.span().start());
    return distance.of(draft, first, scene.tokenAt(time.span().end() - 1));
  }

  private boolean adjoins(Span time, Span other) {
    int gap = Math.max(time.start(), other.start()) - Math.min(time.end(), other.end());
    return gap <= ADJOINING;
  }

  private void nearest(TimeExpression time) {
    int first = scene.tokenAt(time.span().start());
    int last = scene.tokenAt(time.span().end() - 1);
    Draft best = null;
    int least = Math.min(DateDistance.REACH, saying.toSaying(first, last));
    for (Draft draft : drafts) {
      int gap = distance.of(draft, first, last);
      boolean apart = draft.at > last && saying.isTagBetween(last, draft.at);
      if (gap < least && !apart) {
        best = draft;
        least = gap;
      }
    }
    if (best != null) {
      best.times.add(time);
    }
  }
}
