package org.readout.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.annotate.time.TimeExpression;
import org.readout.annotate.time.TimeMeaning.Direction;
import org.readout.annotate.time.TimeMeaning.Weekday;
import org.readout.text.Span;

/// How well a day of writing suits the weekdays that a report mentions.
///
/// News names the day by its weekday within about a week: what happened on "Monday" happened today
/// or a few days ago, what will happen on "Monday" comes soon. A weekday that is mentioned often
/// counts more, by the logarithm, so that one misread tense cannot outweigh the rest.
final class WeekdayFit {

  private record Mention(int count, Span first) {}

  private static final double DAY_STEP = 0.2;
  private static final double SAME_DAY_AHEAD = 0.3;
  private static final double AHEAD = 1.1;

  private final Map<Weekday, Mention> mentions = new LinkedHashMap<>();

  WeekdayFit(List<TimeExpression> times) {
    for (TimeExpression time : times) {
      if (time.meaning() instanceof Weekday weekday) {
        mentions.merge(
            weekday,
            new Mention(1, time.span()),
            (old, one) -> new Mention(old.count() + 1, old.first()));
      }
    }
  }

  boolean mentions(DayOfWeek day) {
    return mentions.keySet().stream().anyMatch(weekday -> weekday.day() == day);
  }

  /// 1 when every weekday mentioned is that very day, about 0 when all lie a week away; 1 without
  /// any.
  double score(LocalDate day) {
    double sum = 0;
    double weights = 0;
    for (var entry : mentions.entrySet()) {
      double weight = 1 + StrictMath.log(entry.getValue().count());
      weights += weight;
      sum += weight * closeness(entry.getKey(), day);
    }
    return weights == 0 ? 1 : sum / weights;
  }

  private static double closeness(Weekday weekday, LocalDate day) {
    var meant = weekday.resolve(day).orElseThrow().from();
    long away = Math.abs(meant.toEpochDay() - day.toEpochDay());
    if (weekday.direction() == Direction.FUTURE) {
      return away == 0 ? SAME_DAY_AHEAD : AHEAD - DAY_STEP * away;
    }
    return 1 - DAY_STEP * away;
  }

  /// The best day of `first` to `last` (both inclusive): the score less `penalty` for each day away
  /// from `expected`; of equals the nearest to it, then the later.
  LocalDate best(LocalDate first, LocalDate last, LocalDate expected, double penalty) {
    var days = new ArrayList<LocalDate>(first.datesUntil(last.plusDays(1)).toList());
    days.sort((one, other) -> {
      int byDistance = Long.compare(distance(one, expected), distance(other, expected));
      return byDistance != 0 ? byDistance : other.compareTo(one);
    });
    var best = days.getFirst();
    double top = Double.NEGATIVE_INFINITY;
    for (LocalDate day : days) {
      double score = score(day) - penalty * distance(day, expected);
      if (score > top + 1e-9) {
        top = score;
        best = day;
      }
    }
    return best;
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(one.toEpochDay() - other.toEpochDay());
  }

  /// The first mention that lies nearest to the day of writing.
  Optional<Span> evidence(LocalDate day) {
    Span nearest = null;
    double top = Double.NEGATIVE_INFINITY;
    for (var entry : mentions.entrySet()) {
      double closeness = closeness(entry.getKey(), day);
      if (closeness > top) {
        top = closeness;
        nearest = entry.getValue().first();
      }
    }
    return Optional.ofNullable(nearest);
  }
}
