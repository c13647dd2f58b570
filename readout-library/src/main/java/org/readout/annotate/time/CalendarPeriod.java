package org.readout.annotate.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalUnit;

/// A day, or a period of the calendar by its first day, as TIMEX3 writes it.
///
/// @param first its first day; of a winter, in the year in which it begins
record CalendarPeriod(LocalDate first, Grain grain) {

  enum Grain {
    DAY,
    WEEKEND,
    WEEK,
    MONTH,
    QUARTER,
    SEASON,
    HALF,
    YEAR,
    DECADE,
    CENTURY
  }

  static CalendarPeriod of(DateValue date) {
    return new CalendarPeriod(
        date.from(),
        switch (date.precision()) {
          case DAY -> Grain.DAY;
          case RANGE -> date.days() == 7 ? Grain.WEEK : Grain.DAY;
          case MONTH -> Grain.MONTH;
          case YEAR -> Grain.YEAR;
        });
  }

  static CalendarPeriod quarter(int year, int number) {
    return new CalendarPeriod(LocalDate.of(year, 3 * number - 2, 1), Grain.QUARTER);
  }

  /// The quarter, year or other period in which a day lies.
  static CalendarPeriod around(LocalDate day, LengthUnit unit) {
    return new CalendarPeriod(
        day,
        switch (unit) {
          case SECOND, MINUTE, HOUR, DAY -> Grain.DAY;
          case WEEK -> Grain.WEEK;
          case MONTH -> Grain.MONTH;
          case QUARTER -> Grain.QUARTER;
          case YEAR -> Grain.YEAR;
          case DECADE -> Grain.DECADE;
          case CENTURY -> Grain.CENTURY;
        });
  }

  /// So many units later (earlier, if negative), at its own grain where that is coarser than the
  /// unit or `keeps`, else at that of the unit.
  CalendarPeriod plus(int amount, LengthUnit unit, boolean keeps) {
    if (unit.compareTo(LengthUnit.DAY) < 0) {
      return around(first, unit);
    }
    var day = first.plus(amount * (long) unit.factor(), temporal(unit));
    var moved = around(day, unit);
    boolean coarser = grain.compareTo(moved.grain()) > 0;
    return coarser || keeps ? new CalendarPeriod(day, grain) : moved;
  }

  private static TemporalUnit temporal(LengthUnit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> ChronoUnit.DAYS;
      case WEEK -> ChronoUnit.WEEKS;
      case MONTH -> ChronoUnit.MONTHS;
      case QUARTER -> IsoFields.QUARTER_YEARS;
      case YEAR, DECADE, CENTURY -> ChronoUnit.YEARS;
    };
  }

  /// `1998-02-13`, `1998-W07-WE`, `1998-W07`, `1998-02`, `1998-Q1`, `1998-H1`, `1998-SU`, `1998`,
  /// `199`, `19`.
  String value() {
    int year = first.getYear();
    return switch (grain) {
      case DAY -> first.toString();
      case WEEKEND -> week() + "-WE";
      case WEEK -> week();
      case MONTH -> YearMonth.from(first).toString();
      case QUARTER -> "%04d-Q%d".formatted(year, first.get(IsoFields.QUARTER_OF_YEAR));
      case HALF -> "%04d-H%d".formatted(year, first.getMonthValue() <= 6 ? 1 : 2);
      case SEASON -> "%04d-%s".formatted(year, season().code());
      case YEAR -> "%04d".formatted(year);
      case DECADE -> "%03d".formatted(year / 10);
      case CENTURY -> "%02d".formatted(year / 100);
    };
  }

  private Season season() {
    for (Season season : Season.values()) {
      if (season.first() == first.getMonth()) {
        return season;
      }
    }
    throw new IllegalStateException("no season begins on " + first);
  }

  private String week() {
    return "%04d-W%02d"
        .formatted(
            first.get(IsoFields.WEEK_BASED_YEAR), first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
