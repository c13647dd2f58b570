package org.readout.text;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The English names of days and months, in lower case.
public final class CalendarNames {

  /// "monday" to "sunday".
  public static final Set<String> WEEKDAYS =
      Arrays.stream(DayOfWeek.values())
          .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  /// "january" to "december".
  public static final Set<String> MONTHS =
      Arrays.stream(Month.values())
          .map(month ->
              month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private CalendarNames() {}

  /// True for the name of a day or month, in lower case; "may" and "march" are words besides.
  public static boolean include(String word) {
    return WEEKDAYS.contains(word) || MONTHS.contains(word);
  }
}
