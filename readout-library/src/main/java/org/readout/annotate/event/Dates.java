package org.readout.annotate.event;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.clause.Chunk;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.Lemmas;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.time.TimeExpression;
import org.readout.annotate.time.TimeMeaning;
import org.readout.text.PartOfSpeech;

/// Gives every date of a sentence to the trigger that it dates: the nearest one, counted in tokens,
/// with a surcharge for every clause boundary in between; none when it stands with a verb of
/// saying.
final class Dates {

  /// Farthest distance, in tokens with surcharges.
  private static final int REACH = 30;

  private static final int BOUNDARY = 18;

  private static final int COMMA = 4;

  /// A date before its trigger is rarer than one behind it.
  private static final int BEFORE = 3;

  /// Between these lie two happenings ("resigned in May after the raid").
  private static final Set<String> PARTING =
      Set.of(
          "after", "before", "since", "until", "following", "in response to", "in retaliation for");

  private static final Set<String> BOUNDING = Set.of("since", "until", "till", "by");

  /// A happening behind these shares the date of the one before.
  private static final Set<String> JOINING = Set.of("during", "following", "after");

  /// What is done at them is done on their day.
  private static final Set<String> OCCASIONS =
      Set.of(
          "session",
          "sitting",
          "gathering",
          "event",
          "ceremony",
          "rally",
          "hearing",
          "meeting",
          "summit",
          "conference",
          "visit",
          "trip",
          "march",
          "vote",
          "service",
          "dinner",
          "lunch",
          "breakfast",
          "morning",
          "afternoon",
          "evening",
          "night",
          "weekend",
          "deadline");

  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "add",
          "announce",
          "report",
          "warn",
          "write",
          "confirm",
          "claim",
          "deny",
          "note",
          "insist",
          "argue",
          "state",
          "acknowledge",
          "declare",
          "believe",
          "think",
          "reveal",
          "condemn",
          "denounce",
          "deplore",
          "criticize",
          "criticise",
          "accuse",
          "urge",
          "demand",
          "lower",
          "raise",
          "revise",
          "correct",
          "update");

  private final Scene scene;
  private final List<Draft> drafts;

  Dates(Scene scene, List<Draft> drafts) {
    this.scene = scene;
    this.drafts = drafts;
  }

  void attach() {
    for (TimeExpression time : scene.times()) {
      Draft whenDraft = isDate(time) ? behindWhen(time) : null;
      if (whenDraft != null) {
        whenDraft.times.add(time);
      } else if (isDate(time) && !isBound(time) && !isOfAnother(time)) {
        nearest(time);
      }
    }
    drafts.forEach(this::order);
    drafts.stream().filter(draft -> draft.times.isEmpty()).forEach(this::share);
  }

  /// "since 2009, when the ship burned", "on Monday, when they met": the time right before "when"
  /// is that of the clause behind it.
  private @Nullable Draft behindWhen(TimeExpression time) {
    int next = token(time.span().end() - 1) + 1;
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

  /// "the first visit since 2018" was not in 2018: what stands behind "since" or "until" bounds a
  /// stretch of time and dates nothing.
  private boolean isBound(TimeExpression time) {
    int before = token(time.span().start()) - 1;
    return before >= 0 && BOUNDING.contains(scene.tokens().get(before).lower());
  }

  /// "in a Thursday tweet", "the 2003 season", "his May victory": a date inside another noun phrase
  /// dates what that names, and what took place at it only where it is an occasion.
  private boolean isOfAnother(TimeExpression time) {
    int last = token(time.span().end() - 1);
    if (isOpenPhrase(token(time.span().start()), last)) {
      return true;
    }
    for (Chunk chunk : scene.chunks()) {
      if (chunk instanceof Chunk.Noun noun && chunk.first() <= last && last < chunk.last()) {
        var head = scene.tokens().get(chunk.last());
        boolean named = scene.nameAt(noun.phrase()).isPresent();
        return !named
            && !OCCASIONS.contains(Lemmas.noun(head.lower()))
            && !scene.isTime(noun.phrase())
            && !isDoerOrDone(noun.phrase())
            && drafts.stream().noneMatch(draft -> noun.phrase().span().contains(draft.trigger));
      }
    }
    return false;
  }

  /// "the May 20, 2005 attempted robbery": a full date, whose comma parts the noun phrase.
  private boolean isOpenPhrase(int first, int last) {
    var tokens = scene.tokens();
    boolean opens =
        first > 0
            && tokens.get(first - 1).is(PartOfSpeech.DET)
            && last + 1 < tokens.size()
            && tokens.get(last + 1).is(PartOfSpeech.NOUN, PartOfSpeech.ADJ, PartOfSpeech.VERB);
    int comma = last - 1;
    return opens
        && comma > first
        && tokens.get(comma).text().equals(",")
        && drafts.stream().noneMatch(draft -> draft.at > last && draft.at <= last + 3);
  }

  /// "Tuesday's missile flew 300 miles": what is done to it is done on that day.
  private boolean isDoerOrDone(NounPhrase phrase) {
    return drafts.stream()
        .filter(draft -> draft.clause >= 0)
        .map(draft -> scene.clauses().get(draft.clause))
        .anyMatch(c -> c.subjects().contains(phrase) || c.objects().contains(phrase));
  }

  /// The nearest date first: the others are of what stands beside it.
  private void order(Draft draft) {
    if (draft.times.size() > 1) {
      draft.times.sort(
          Comparator.comparingInt(
              time -> distance(draft, token(time.span().start()), token(time.span().end() - 1))));
    }
  }

  private void nearest(TimeExpression time) {
    int first = token(time.span().start());
    int last = token(time.span().end() - 1);
    Draft best = null;
    int least = Math.min(REACH, toSaying(first, last));
    for (Draft draft : drafts) {
      int distance = distance(draft, first, last);
      boolean apart = draft.at > last && isTagBetween(last, draft.at);
      if (distance < least && !apart) {
        best = draft;
        least = distance;
      }
    }
    if (best != null) {
      best.times.add(time);
    }
  }

  /// Index of the token that covers this offset.
  private int token(int offset) {
    var tokens = scene.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().end() > offset) {
        return i;
      }
    }
    return tokens.size() - 1;
  }

  private int distance(Draft draft, int first, int last) {
    int plain = between(draft.at, first, last);
    Clause clause = draft.clause < 0 ? null : scene.clauses().get(draft.clause);
    int byClause = clause == null ? plain : between(clause.verb().last(), first, last) + 1;
    return Math.min(plain, byClause) + (draft.referred && !sameNoun(draft.at, last) ? REACH : 0);
  }

  private int between(int at, int first, int last) {
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

  /// "announced sanctions on Monday": that day is theirs.
  private boolean isMeasure(Clause clause) {
    return drafts.stream()
        .filter(
            draft -> draft.isKind(HappeningKind.SANCTION) || draft.isKind(HappeningKind.AGREEMENT))
        .anyMatch(draft ->
            draft.clause >= 0
                && draft.lemma().isEmpty()
                && scene.clauses().get(draft.clause).equals(clause));
  }

  /// "sank on Monday, the mayor said": the date before the comma is of what is said.
  private boolean isPartedByComma(int from, int to) {
    return scene.chunks().stream()
        .anyMatch(c -> c.is(Chunk.Kind.COMMA) && c.first() > from && c.last() < to);
  }

  /// "will open on Monday, Vell said in an address": the address was not on Monday.
  private boolean isTagBetween(int from, int to) {
    return scene.clauses().stream()
        .filter(clause -> SAYING.contains(clause.verb().lemma()))
        .map(clause -> clause.verb().last())
        .anyMatch(verb -> verb > from && verb < to && isPartedByComma(from, verb));
  }

  /// Distance to the nearest verb of saying that the date may belong to.
  private int toSaying(int first, int last) {
    int least = Integer.MAX_VALUE;
    for (Clause clause : scene.clauses()) {
      int at = clause.verb().last();
      boolean tag = at > last && isPartedByComma(last, at);
      if (SAYING.contains(clause.verb().lemma()) && !isMeasure(clause) && !tag) {
        int distance = between(at, first, last) + (at < first ? 0 : -BEFORE);
        least = Math.min(least, distance);
      }
    }
    return least;
  }
}
