package org.readout.annotate.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.time.TimeMeaning.Counted;
import org.readout.annotate.time.TimeMeaning.Dating;
import org.readout.text.Document;

/// Counts "the next day", "two days later" and "that day" from the day named last in the same
/// sentence or the one before. Further back, the text may have gone on to something else, and the
/// expression stays undated.
final class Counting {

  private Counting() {}

  /// The same expressions, in order, with those that can be counted dated.
  static List<TimeExpression> count(Document document, List<TimeExpression> times) {
    var counted = new ArrayList<TimeExpression>();
    TimeExpression day = null;
    for (TimeExpression time : times) {
      var next = behind(document, day, time).orElse(time);
      counted.add(next);
      if (next.meaning() instanceof Dating) {
        day = Times.isDay(next.meaning()) ? next : null;
      }
    }
    return List.copyOf(counted);
  }

  private static Optional<TimeExpression> behind(
      Document document, @Nullable TimeExpression day, TimeExpression time) {
    if (day == null || !isNear(document, day, time) || !(day.meaning() instanceof Dating from)) {
      return Optional.empty();
    }
    return days(time.meaning())
        .map(days -> new TimeExpression(time.span(), new Counted(from, days), time.clock()));
  }

  private static Optional<Integer> days(TimeMeaning meaning) {
    return switch (meaning) {
      case TimeMeaning.Beside beside when beside.unit() == LengthUnit.DAY ->
          Optional.of(beside.amount());
      case TimeMeaning.Same same when same.unit() == LengthUnit.DAY -> Optional.of(0);
      default -> Optional.empty();
    };
  }

  private static boolean isNear(Document document, TimeExpression day, TimeExpression time) {
    int one = document.sentenceAt(day.span().start()).index();
    int other = document.sentenceAt(time.span().start()).index();
    return other - one <= 1;
  }
}
