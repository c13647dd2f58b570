package org.readout.bench;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Moves dates by whole weeks, so that days of the week stay true. Months and years that stand
/// alone move by as many months and years as that is.
///
/// @param days a multiple of seven
/// @param year of dates that do not say theirs
record DateShift(int days, int year) {

  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\\.?";

  /// A month with a day, before or behind it, and perhaps a year; a month behind a preposition; a
  /// year.
  static final String PATTERN =
      "%1$s \\d{1,2}\\b(?:, \\d{4}\\b)?|\\d{1,2} %1$s(?: \\d{4}\\b)?|%1$s (?:19|20)\\d\\d\\b|(?:19|20)\\d\\d\\b"
              .formatted(MONTH)
          + "|(?<=\\b(?:in|In|since|Since|until|last|next|by|late|early|mid) )%s(?![\\p{L}\\d])"
              .formatted(MONTH);

  private static final Pattern PARTS =
      Pattern.compile(
          "(?:(?<before>\\d{1,2}) )?(?<month>[A-Z][a-z]{2}[a-z]*)?\\.?(?: (?<day>\\d{1,2})\\b)?,? ?(?<year>\\d{4})?");

  DateShift {
    if (days % 7 != 0) {
      throw new IllegalArgumentException(days + " days are no whole weeks");
    }
  }

  /// The date to put in the place of one that [#PATTERN] matched.
  String shift(String date) {
    var parts = PARTS.matcher(date);
    return parts.matches() ? shift(parts) : date;
  }

  private String shift(MatchResult parts) {
    var ownYear = parts.group("year");
    var month = parts.group("month");
    var day = parts.group("before") == null ? parts.group("day") : parts.group("before");
    if (month == null) {
      return ownYear == null ? parts.group() : Integer.toString(years(ownYear));
    }
    if (day == null) {
      return month(month)
              .plus(Math.round(days / 30.44))
              .getDisplayName(TextStyle.FULL, Locale.ENGLISH)
          + (ownYear == null ? "" : " " + years(ownYear));
    }
    try {
      return written(
          LocalDate.of(
                  ownYear == null ? year : Integer.parseInt(ownYear),
                  month(month),
                  Integer.parseInt(day))
              .plusDays(days),
          parts);
    } catch (DateTimeException none) {
      return parts.group();
    }
  }

  private int years(String from) {
    return (int) (Integer.parseInt(from) + Math.round(days / 365.25));
  }

  private static String written(LocalDate date, MatchResult parts) {
    var month = date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    boolean hasYear = parts.group("year") != null;
    return parts.group("before") == null
        ? month + " " + date.getDayOfMonth() + (hasYear ? ", " + date.getYear() : "")
        : date.getDayOfMonth() + " " + month + (hasYear ? " " + date.getYear() : "");
  }

  private static Month month(String name) {
    for (Month month : Month.values()) {
      if (month.name().startsWith(name.substring(0, 3).toUpperCase(Locale.ROOT))) {
        return month;
      }
    }
    throw new IllegalArgumentException(name + " is no month");
  }
}
