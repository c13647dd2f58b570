package org.readout.annotate.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.annotate.time.TimeMeaning.Full;
import org.readout.annotate.time.TimeMeaning.Shifted;
import org.readout.annotate.time.TimeMeaning.Weekday;
import org.readout.annotate.time.TimeMeaning.Yearless;
import org.readout.annotate.time.TimeRule.Match;
import org.readout.text.Document;
import org.readout.text.Here;
import org.readout.text.Span;

/// Finds dates and times. Start here: [#find].
///
/// The forms are in [TimeRules]; a time of day joins the date beside it and never sharpens it. Runs
/// in time linear in the length of the text; thread-safe.
public final class Times {

  static final String CLOCK =
      "(?:\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\h?(?i:[ap]\\.?m\\b\\.?))?|\\d{1,2}\\h?(?i:[ap]\\.?m\\b\\.?)"
          + "|(?i:noon|midnight|midday))"
          + "(?:\\h+(?:GMT|UTC|[A-Z]{1,3}[SD]?T\\b|(?i:local\\h+time)))?";

  private static final Pattern CLOCK_BEHIND =
      Pattern.compile(",?\\h{0,2}(?:[-–—|]\\h?|(?i:at|around|about)\\h+)?" + CLOCK);

  private static final Pattern CLOCK_BEFORE =
      Pattern.compile("(?<![\\p{L}\\p{N}:.])" + CLOCK + ",?\\h+(?:(?i:on)\\h+)?$");

  private static final Pattern JOINT =
      Pattern.compile("(?:\\h[A-Z]{2,4})?,?\\h{1,3}(?:(?i:on)\\h{1,3})?");

  /// Longest clock phrase looked for before a date, in characters.
  private static final int CLOCK_REACH = 32;

  private static final Comparator<Candidate> FIRST_THEN_LONGEST =
      Comparator.<Candidate>comparingInt(candidate -> candidate.time().span().start())
          .thenComparingInt(candidate -> -candidate.time().span().length())
          .thenComparingInt(Candidate::rank);

  private Times() {}

  private record Candidate(TimeExpression time, int rank) {}

  /// All expressions of a document, in order, without overlap.
  public static List<TimeExpression> find(Document document) {
    var candidates = new ArrayList<Candidate>();
    var passages = TimeWords.passages(document);
    for (int rank = 0; rank < TimeRules.ALL.size(); rank++) {
      var rule = TimeRules.ALL.get(rank);
      collect(document, passages.getOrDefault(rule.cue(), List.of()), rule, rank, candidates);
    }
    candidates.sort(FIRST_THEN_LONGEST);
    var found = new ArrayList<TimeExpression>();
    int end = 0;
    for (Candidate candidate : candidates) {
      if (candidate.time().span().start() >= end) {
        var time = withClock(document.text(), candidate.time(), end);
        time = found.isEmpty() ? time : afterClock(document.text(), found, time);
        found.add(time);
        end = time.span().end();
      }
    }
    return Counting.count(document, found);
  }

  private static void collect(
      Document document, List<Span> passages, TimeRule rule, int rank, List<Candidate> candidates) {
    Matcher matcher = rule.pattern().matcher(document.text());
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    for (Span passage : passages) {
      matcher.region(passage.start(), passage.end());
      while (matcher.find()) {
        candidate(document, rule, rank, matcher).ifPresent(candidates::add);
      }
    }
  }

  private static Optional<Candidate> candidate(
      Document document, TimeRule rule, int rank, Matcher matcher) {
    String group = matcher.namedGroups().containsKey("x") ? "x" : null;
    var span =
        group == null
            ? new Span(matcher.start(), matcher.end())
            : new Span(matcher.start(group), matcher.end(group));
    return DayNames.isPartOfName(document.text(), span)
        ? Optional.empty()
        : rule.reading()
            .read(new Match(matcher, document, span))
            .map(meaning -> new Candidate(new TimeExpression(span, meaning), rank));
  }

  private static TimeExpression withClock(String text, TimeExpression time, int after) {
    if (!isDay(time.meaning())) {
      return time;
    }
    if (time.meaning() instanceof TimeMeaning.SomeDay) {
      return withTime(text, time.span(), time.meaning());
    }
    int start = time.span().start();
    Matcher before = Here.before(CLOCK_BEFORE, text, start, Math.min(CLOCK_REACH, start - after));
    int first = before.find() ? before.start() : start;
    Matcher behind = Here.at(CLOCK_BEHIND, text, time.span().end());
    int last = behind.lookingAt() ? behind.end() : time.span().end();
    return withTime(text, new Span(first, last), time.meaning());
  }

  /// "10 p.m." and "Wednesday" right behind it are one.
  private static TimeExpression afterClock(
      String text, List<TimeExpression> found, TimeExpression time) {
    var last = found.getLast();
    boolean joins =
        last.meaning() instanceof TimeMeaning.SomeDay
            && isDay(time.meaning())
            && time.clock().isEmpty()
            && JOINT.matcher(text.substring(last.span().end(), time.span().start())).matches();
    if (!joins) {
      return time;
    }
    found.removeLast();
    return new TimeExpression(last.span().cover(time.span()), time.meaning(), last.clock());
  }

  private static TimeExpression withTime(String text, Span span, TimeMeaning meaning) {
    return new TimeExpression(span, meaning, TimeOfDay.in(span.of(text)));
  }

  static boolean isDay(TimeMeaning meaning) {
    return switch (meaning) {
      case Full full -> full.value().precision() == DateValue.Precision.DAY;
      case Yearless date -> date.day() != null;
      case Weekday day -> true;
      case TimeMeaning.SomeDay day -> true;
      case TimeMeaning.Counted counted -> true;
      case TimeMeaning.Same same -> same.unit() == LengthUnit.DAY;
      case TimeMeaning.Beside beside -> beside.unit() == LengthUnit.DAY;
      case Shifted shift -> shift.unit() == java.time.temporal.ChronoUnit.DAYS;
      default -> false;
    };
  }
}
