package org.readout.annotate.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readout.annotate.event.Participant.Part;
import org.readout.text.Span;

/// Turns the drafts of a sentence into mentions: joins those of one happening, drops the generic, gives
/// each of several visitors a mention.
final class Settling {

  /// A sentence longer than this, in UTF-16 units, is no evidence as a whole: its clause is.
  private static final int LONG = 400;

  private Settling() {}

  static List<Draft> join(List<Draft> drafts) {
    var kept = new ArrayList<Draft>();
    for (Draft draft : drafts) {
      Optional<Draft> same = kept.stream().filter(earlier -> isSame(earlier, draft)).findFirst();
      if (same.isPresent()) {
        same.get().absorb(draft);
      } else {
        kept.add(draft);
      }
    }
    return kept;
  }

  /// "met for a meeting", "was to travel in May but postponed the visit".
  private static boolean isSame(Draft earlier, Draft later) {
    if (earlier.meaning.kind() != later.meaning.kind()) {
      return false;
    }
    boolean oneClause = earlier.clause == later.clause && earlier.clause >= 0 && isBare(later);
    boolean pointsBack = later.anaphoric && isBare(later) && later.at > earlier.at;
    return oneClause || pointsBack;
  }

  private static boolean isBare(Draft draft) {
    return draft.participants.keySet().stream()
            .allMatch(span -> isPossessive(draft, span))
        && draft.places.isEmpty();
  }

  private static boolean isPossessive(Draft draft, Span span) {
    String word = draft.scene.document().at(span);
    return word.matches("(?i)his|her|their|its|he|she|they");
  }

  static boolean isSpecific(Draft draft) {
    long named = draft.participants.keySet().stream()
        .filter(span -> Cast.isSpecific(draft.scene, span))
        .count();
    int facts = Math.min(1, draft.places.size()) + Math.min(1, draft.times.size())
        + Math.min(2, draft.measurements.size());
    boolean lasting = draft.measurements.containsValue("duration");
    return switch (draft.meaning.kind()) {
      case MEETING, CALL -> draft.meaning.weak()
          ? (named >= 2 || (named + facts >= 2 && lasting) || (draft.anaphoric && lasting) || (named >= 1 && facts >= 1))
          : named >= 2 || (named >= 1 && facts >= 1) || (draft.anaphoric && facts >= 1) || (facts >= 2);
      case VISIT -> (named >= 1 && (!draft.meaning.weak() || !draft.places.isEmpty()))
          || (draft.anaphoric && facts >= 1);
      default -> draft.meaning.weak() ? named + facts >= 2 : named + facts >= 1;
    };
  }

  static List<HappeningMention> mentions(Draft draft) {
    var visitors = draft.participants.entrySet().stream()
        .filter(entry -> entry.getValue() == Part.VISITOR && draft.isKind(HappeningKind.VISIT))
        .map(Map.Entry::getKey)
        .toList();
    if (visitors.size() < 2) {
      return List.of(mention(draft, draft.participants));
    }
    return visitors.stream().map(visitor -> mention(draft, without(draft, visitor))).toList();
  }

  private static Map<Span, Part> without(Draft draft, Span visitor) {
    return draft.participants.entrySet().stream()
        .filter(entry -> entry.getValue() != Part.VISITOR || entry.getKey().equals(visitor))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
  }

  private static HappeningMention mention(Draft draft, Map<Span, Part> participants) {
    var parts = participants.entrySet().stream()
        .map(entry -> new Participant(entry.getKey(), entry.getValue()))
        .sorted((a, b) -> a.span().compareTo(b.span()))
        .toList();
    var measurements = draft.measurements.entrySet().stream()
        .map(entry -> new Measurement(entry.getValue(), entry.getKey()))
        .toList();
    return new HappeningMention(draft.trigger, extent(draft), draft.meaning.kind(), draft.status, parts,
        draft.times, List.copyOf(draft.places), measurements);
  }

  private static Span extent(Draft draft) {
    Span whole = draft.scene.sentence().span();
    if (whole.length() <= LONG) {
      return whole;
    }
    Span extent = draft.clause < 0 ? draft.trigger : draft.scene.clauses().get(draft.clause).span().cover(draft.trigger);
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
