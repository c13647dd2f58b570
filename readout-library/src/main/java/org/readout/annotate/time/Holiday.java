package org.readout.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/// A feast whose day can be computed for any year.
public enum Holiday {
  NEW_YEARS_EVE,
  NEW_YEARS_DAY,
  VALENTINES_DAY,
  GOOD_FRIDAY,
  EASTER,
  EASTER_MONDAY,
  LABOR_DAY,
  MEMORIAL_DAY,
  INDEPENDENCE_DAY,
  HALLOWEEN,
  ELECTION_DAY,
  VETERANS_DAY,
  THANKSGIVING,
  CHRISTMAS_EVE,
  CHRISTMAS,
  BOXING_DAY;

  /// Its day in that year. Easter is the western one, by the rule of 1582 in the form of
  /// [Meeus](https://en.wikipedia.org/wiki/Date_of_Easter#Anonymous_Gregorian_algorithm); the
  /// feasts that only the United States keep are theirs.
  public LocalDate in(int year) {
    return switch (this) {
      case NEW_YEARS_EVE -> LocalDate.of(year, Month.DECEMBER, 31);
      case NEW_YEARS_DAY -> LocalDate.of(year, Month.JANUARY, 1);
      case VALENTINES_DAY -> LocalDate.of(year, Month.FEBRUARY, 14);
      case GOOD_FRIDAY -> easter(year).minusDays(2);
      case EASTER -> easter(year);
      case EASTER_MONDAY -> easter(year).plusDays(1);
      case MEMORIAL_DAY ->
          LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
      case LABOR_DAY ->
          LocalDate.of(year, Month.SEPTEMBER, 1)
              .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
      case INDEPENDENCE_DAY -> LocalDate.of(year, Month.JULY, 4);
      case HALLOWEEN -> LocalDate.of(year, Month.OCTOBER, 31);
      case ELECTION_DAY ->
          LocalDate.of(year, Month.NOVEMBER, 1)
              .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))
              .plusDays(1);
      case VETERANS_DAY -> LocalDate.of(year, Month.NOVEMBER, 11);
      case THANKSGIVING ->
          LocalDate.of(year, Month.NOVEMBER, 1)
              .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
      case CHRISTMAS_EVE -> LocalDate.of(year, Month.DECEMBER, 24);
      case CHRISTMAS -> LocalDate.of(year, Month.DECEMBER, 25);
      case BOXING_DAY -> LocalDate.of(year, Month.DECEMBER, 26);
    };
  }

  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int leap = century / 4;
    int moon = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - leap - moon + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int days = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
