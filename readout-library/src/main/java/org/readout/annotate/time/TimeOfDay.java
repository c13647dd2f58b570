package org.readout.annotate.time;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A time within a day.
///
/// @param value as TIMEX3 writes it behind the date (`T15:30`, `TMO`)
public record TimeOfDay(String value) {

  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<!\\d)(?<hour>\\d{1,2})(?::(?<minute>\\d\\d))?(?::\\d\\d)?(?:\\h?(?<half>(?i:[ap]\\.?m\\b)))?"
              + "(?:\\h+(?i:in\\h+the\\h+)(?<part>(?i:morning|afternoon|evening)))?");

  /// What the words of an expression say of the time of day.
  static Optional<TimeOfDay> in(String words) {
    return clock(words).or(() -> named(words));
  }

  private static Optional<TimeOfDay> clock(String words) {
    Matcher clock = CLOCK.matcher(words);
    while (clock.find()) {
      boolean told =
          clock.group("half") != null
              || clock.group("minute") != null
              || clock.group("part") != null;
      if (told) {
        return hour(clock)
            .map(hour -> new TimeOfDay("T%02d:%s".formatted(hour, minute(clock.group("minute")))));
      }
    }
    return Optional.empty();
  }

  private static String minute(@org.jspecify.annotations.Nullable String minute) {
    return minute == null ? "00" : minute;
  }

  private static Optional<Integer> hour(Matcher clock) {
    int hour = Integer.parseInt(clock.group("hour"));
    var half = clock.group("half") == null ? "" : clock.group("half").toLowerCase(Locale.ROOT);
    var part = clock.group("part") == null ? "" : clock.group("part").toLowerCase(Locale.ROOT);
    boolean late = half.startsWith("p") || part.equals("afternoon") || part.equals("evening");
    if (hour > 24 || (!half.isEmpty() && hour > 12)) {
      return Optional.empty();
    }
    if (late) {
      return Optional.of(hour % 12 + 12);
    }
    return Optional.of(half.startsWith("a") ? hour % 12 : hour);
  }

  private static Optional<TimeOfDay> named(String words) {
    return Optional.ofNullable(
            switch (words.toLowerCase(Locale.ROOT)) {
              case String w when w.contains("midnight") -> "T24:00";
              case String w when w.contains("afternoon") -> "TAF";
              case String w when w.contains("noon") || w.contains("midday") -> "T12:00";
              case String w when w.contains("morning") -> "TMO";
              case String w when w.contains("evening") -> "TEV";
              case String w when w.contains("night") -> "TNI";
              default -> null;
            })
        .map(TimeOfDay::new);
  }
}
