package org.readout.annotate.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.annotate.event.Participant.Part;
import org.readout.text.Span;

/// Turns the drafts of a sentence into mentions: joins those of one happening, drops the generic,
/// gives each of several visitors a mention.
final class Settling {

  /// A sentence longer than this, in UTF-16 units, is no evidence as a whole: its clause is.
  private static final int LONG = 400;

  private static final Pattern NEXT =
      Pattern.compile(
          "(?i)(?:next (?:week|month|year|spring|summer|autumn|fall|winter)|tomorrow)\\b");

  private Settling() {}

  static List<Draft> join(List<Draft> drafts) {
    var kept = new ArrayList<Draft>();
    for (Draft draft : drafts) {
      Optional<Draft> same =
          kept.reversed().stream().filter(earlier -> isSame(earlier, draft)).findFirst();
      if (same.isPresent()) {
        same.get().absorb(draft);
      } else {
        kept.add(draft);
      }
    }
    return kept;
  }

  /// "met for a meeting", "was to travel in May but postponed the visit", "an encounter between A
  /// and B before talks that lasted an hour".
  private static boolean isSame(Draft earlier, Draft later) {
    if (earlier.meaning.kind() != later.meaning.kind()) {
      return false;
    }
    if (isApart(earlier, later)) {
      return false;
    }
    if (later.isKind(HappeningKind.LAUNCH) && Missiles.isFlight(later.lemma())) {
      return later.status == earlier.status;
    }
    boolean follows =
        later.clause >= 0
            && earlier.clause >= 0
            && later.scene.clauses().get(later.clause).governor() == earlier.clause;
    if (follows && later.isKind(HappeningKind.ATTACK)) {
      return true;
    }
    if (!addsNobody(earlier, later)) {
      return false;
    }
    boolean oneClause = earlier.clause == later.clause && earlier.clause >= 0;
    boolean pointsBack = later.anaphoric && later.places.isEmpty();
    boolean lasting =
        later.participants.isEmpty()
            && later.measurements.containsValue("duration")
            && earlier.participants.size() > 1;
    boolean empty =
        later.places.isEmpty()
            && later.times.isEmpty()
            && later.measurements.isEmpty()
            && later.status == earlier.status;
    boolean trip =
        later.isKind(HappeningKind.VISIT)
            && later.places.isEmpty()
            && later.status == earlier.status
            && !earlier.places.isEmpty();
    return oneClause || pointsBack || lasting || empty || trip;
  }

  /// "an attack in retaliation for air strikes", "a raid after the bombing": two.
  private static boolean isApart(Draft earlier, Draft later) {
    var scene = later.scene;
    for (int i = 1; i < scene.chunks().size(); i++) {
      var phrase = scene.noun(i);
      if (phrase != null && phrase.last() == later.at && phrase.first() > earlier.at) {
        String link = scene.preposition(i - 1);
        boolean acts = later.meaning.frame() == Trigger.Frame.ACT;
        return link.matches(
                "after|following|in (?:retaliation|reprisal|revenge) for|in response to")
            || (acts && link.equals("for") && scene.noun(i - 2) != null);
      }
    }
    return false;
  }

  /// True when the later mention names nobody whom the earlier does not.
  private static boolean addsNobody(Draft earlier, Draft later) {
    return later.participants.keySet().stream()
        .allMatch(
            span -> isPossessive(later, span) || isKnown(earlier, later.scene.document().at(span)));
  }

  private static boolean isKnown(Draft earlier, String name) {
    return earlier.participants.keySet().stream()
        .map(span -> earlier.scene.document().at(span))
        .anyMatch(other -> other.contains(name) || name.contains(other));
  }

  private static boolean isPossessive(Draft draft, Span span) {
    String word = draft.scene.document().at(span);
    return word.matches("(?i)his|her|their|its|he|she|they");
  }

  private static boolean isMutual(Draft draft) {
    return draft.meaning.frame() == Trigger.Frame.MUTUAL;
  }

  static boolean isSpecific(Draft draft) {
    long named =
        draft.participants.keySet().stream()
            .filter(span -> Cast.isSpecific(draft.scene, span))
            .mapToInt(span -> isMutual(draft) && Cast.isPair(draft.scene, span) ? 2 : 1)
            .sum();
    int facts =
        Math.min(1, draft.places.size())
            + Math.min(1, draft.times.size())
            + Math.min(2, draft.measurements.size());
    boolean lasting = draft.measurements.containsValue("duration");
    if (draft.isKind(HappeningKind.ACCIDENT) && isFall(draft)) {
      return false;
    }
    boolean toll =
        draft.measurements.containsValue("killed") || draft.measurements.containsValue("injured");
    boolean denied = draft.status == Status.DENIED && named + facts > 0;
    if (toll || denied || (named > 0 && isCalledOff(draft))) {
      return true;
    }
    return switch (draft.meaning.kind()) {
      case MEETING, CALL ->
          draft.meaning.weak()
              ? (named >= 2
                  || (named + facts >= 2 && lasting)
                  || (draft.anaphoric && lasting)
                  || (named >= 1 && facts >= 1))
              : named >= 2
                  || lasting
                  || (named >= 1 && facts >= 1)
                  || (draft.anaphoric && named + facts >= 1)
                  || (facts >= 2);
      case VISIT ->
          (named >= 1 && (!draft.meaning.weak() || !draft.places.isEmpty()))
              || (draft.anaphoric && facts >= 1);
      case ACCIDENT ->
          (draft.anaphoric && draft.described)
              || named + facts + (isTimed(draft) ? 1 : 0) >= (draft.meaning.weak() ? 2 : 1);
      case SANCTION -> named + facts >= (isLifting(draft) ? 2 : 1);
      case INCIDENT, ATTACK, DISASTER, LEAK ->
          (draft.anaphoric && draft.described) || named + facts >= (draft.meaning.weak() ? 2 : 1);
      case ARREST, RELEASE ->
          named + facts + (isCounted(draft) ? 1 : 0) >= (draft.meaning.weak() ? 2 : 1);
      case DEATH -> named >= 1 || draft.status == Status.DENIED;
      case PROTEST ->
          (draft.anaphoric && (!draft.times.isEmpty() || named > 0))
              || named + facts + (isCrowd(draft) ? 1 : 0) >= (draft.meaning.weak() ? 2 : 1);
      case ELECTION -> !draft.times.isEmpty() && named + facts >= (draft.meaning.weak() ? 2 : 1);
      case LAUNCH ->
          named + facts >= 1
              && (!draft.meaning.weak()
                  || named + facts >= 2
                  || Missiles.tellsOf(draft.scene.document().text()));
      default -> draft.meaning.weak() ? named + facts >= 2 : named + facts >= 1;
    };
  }

  /// "should lift its embargo": more is asked for than is done.
  private static boolean isLifting(Draft draft) {
    return draft.times.isEmpty()
        && draft.clause >= 0
        && draft.scene.clauses().get(draft.clause).verb().lemma().matches("lift|ease|recall");
  }

  /// "Three were released", "Fourteen were detained": the number stands for those people.
  private static boolean isCounted(Draft draft) {
    return !draft.lemma().isEmpty()
        && Fitness.patients(draft.scene.clauses().get(draft.clause))
            .anyMatch(patient -> Lexicon.isNumber(patient.head().lower()));
  }

  /// "thousands of protesters marched".
  private static boolean isCrowd(Draft draft) {
    return !draft.lemma().isEmpty()
        && draft.scene.clauses().get(draft.clause).subjects().stream()
            .anyMatch(subject -> People.isCrowd(draft.scene, subject));
  }

  /// "went down at eight": a time of the day in the sentence dates it, though not to a day.
  private static boolean isTimed(Draft draft) {
    return !draft.lemma().isEmpty() && !draft.scene.times().isEmpty();
  }

  /// What words say was cancelled or put off is told of as one happening.
  private static boolean isCalledOff(Draft draft) {
    return (draft.status == Status.CANCELLED || draft.status == Status.POSTPONED)
        && !draft.statusRead
        && (draft.isKind(HappeningKind.LEGAL)
            || draft.isKind(HappeningKind.MEETING)
            || draft.isKind(HappeningKind.VISIT));
  }

  /// "the collapse of the government": what people build among themselves falls without an
  /// accident.
  private static boolean isFall(Draft draft) {
    return draft.scene.document().at(draft.trigger).toLowerCase(Locale.ROOT).startsWith("collapse")
        && !draft.participants.isEmpty();
  }

  static List<HappeningMention> mentions(Draft draft) {
    var visitors =
        draft.participants.entrySet().stream()
            .filter(entry -> entry.getValue() == Part.VISITOR && draft.isKind(HappeningKind.VISIT))
            .map(Map.Entry::getKey)
            .toList();
    if (visitors.size() < 2) {
      return withEach(draft);
    }
    return visitors.stream().map(visitor -> mention(draft, without(draft, visitor))).toList();
  }

  /// "meetings Vell held with Okar and Drum" are two, and "talks with Okar and Drum" whose holder
  /// is not told are no talks of Okar with Drum: a mention for each.
  private static List<HappeningMention> withEach(Draft draft) {
    Map<Span, Part> shown = new LinkedHashMap<>(draft.participants);
    shown.keySet().removeIf(span -> isApposition(draft, draft.participants, span));
    var guests = shown.keySet().stream().filter(draft.with::contains).toList();
    boolean many =
        draft.included || draft.scene.document().at(draft.trigger).equalsIgnoreCase("meetings");
    boolean each = many || guests.size() == shown.size();
    if (guests.size() < 2 || !each) {
      return List.of(mention(draft, draft.participants));
    }
    return guests.stream()
        .map(guest -> {
          Map<Span, Part> one = new LinkedHashMap<>(shown);
          one.keySet().removeIf(span -> draft.with.contains(span) && !span.equals(guest));
          return mention(draft, one);
        })
        .toList();
  }

  private static Map<Span, Part> without(Draft draft, Span visitor) {
    return draft.participants.entrySet().stream()
        .filter(entry -> entry.getValue() != Part.VISITOR || entry.getKey().equals(visitor))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
  }

  private static HappeningMention mention(Draft draft, Map<Span, Part> participants) {
    var parts =
        participants.entrySet().stream()
            .filter(entry -> !isApposition(draft, participants, entry.getKey()))
            .map(entry -> new Participant(entry.getKey(), entry.getValue()))
            .sorted((a, b) -> a.span().compareTo(b.span()))
            .toList();
    var measurements =
        draft.measurements.entrySet().stream()
            .map(entry -> new Measurement(entry.getValue(), entry.getKey()))
            .toList();
    return new HappeningMention(
        draft.trigger,
        extent(draft),
        draft.meaning.kind(),
        isToCome(draft) ? Status.PLANNED : draft.status,
        parts,
        draft.times,
        Whereabouts.of(draft),
        measurements);
  }

  /// "a meeting in Tesk next month": no verb says so, but the time does.
  private static boolean isToCome(Draft draft) {
    return draft.status == Status.OCCURRED
        && draft.lemma().isEmpty()
        && !Carriers.isCued(draft)
        && draft.times.stream()
            .map(time -> draft.scene.document().at(time.span()))
            .anyMatch(words -> NEXT.matcher(words).lookingAt());
  }

  /// "Ona Vell, the top diplomat, and ...": the description says who the name is.
  private static boolean isApposition(Draft draft, Map<Span, Part> participants, Span span) {
    var scene = draft.scene;
    boolean named = scene.names().stream().anyMatch(name -> name.span().equals(span));
    return !named
        && participants.keySet().stream()
            .anyMatch(other ->
                other.end() < span.start()
                    && scene.names().stream().anyMatch(name -> name.span().equals(other))
                    && scene
                        .document()
                        .text()
                        .substring(other.end(), span.start())
                        .matches(",\\s*"));
  }

  private static Span extent(Draft draft) {
    Span whole = draft.scene.sentence().span();
    if (whole.length() <= LONG) {
      return whole;
    }
    Span extent =
        draft.clause < 0
            ? draft.trigger
            : draft.scene.clauses().get(draft.clause).span().cover(draft.trigger);
    for (Span span : draft.participants.keySet()) {
      extent = extent.cover(span);
    }
    for (Span span : draft.places) {
      extent = extent.cover(span);
    }
    for (var time : draft.times) {
      extent = extent.cover(time.span());
    }
    for (var quantity : draft.measurements.keySet()) {
      extent = extent.cover(quantity.span());
    }
    return extent;
  }
}
