package org.readout.annotate.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.readout.annotate.time.TimeMeaning.Direction;
import org.readout.annotate.time.TimeMeaning.Shifted;
import org.readout.annotate.time.TimeMeaning.Weekday;
import org.readout.annotate.time.TimeMeaning.Weekend;
import org.readout.annotate.time.TimeMeaning.Yearless;

/// Resolves what a time expression says against the day on which it was written.
final class Resolution {

  private Resolution() {}

  /// The year that brings the date to the asked side of the anchor, or nearest to it.
  static Optional<DateValue> resolve(Yearless date, LocalDate anchor) {
    DateValue best = null;
    for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
      var candidate = inYear(date, year);
      if (candidate.isPresent()
          && onSide(candidate.get(), date.direction(), anchor)
          && (best == null || distance(candidate.get(), anchor) < distance(best, anchor))) {
        best = candidate.get();
      }
    }
    return Optional.ofNullable(best);
  }

  private static Optional<DateValue> inYear(Yearless date, int year) {
    var month = YearMonth.of(year, date.month());
    Integer day = date.day();
    if (day == null) {
      return Optional.of(DateValue.month(month));
    }
    try {
      return Optional.of(DateValue.day(month.atDay(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static boolean onSide(DateValue value, Direction direction, LocalDate anchor) {
    return switch (direction) {
      case PAST -> !value.from().isAfter(anchor);
      case FUTURE -> !value.to().isBefore(anchor);
      case NEAREST -> true;
    };
  }

  private static long distance(DateValue value, LocalDate anchor) {
    if (!value.from().isAfter(anchor) && !value.to().isBefore(anchor)) {
      return 0;
    }
    return Math.min(
        Math.abs(ChronoUnit.DAYS.between(anchor, value.from())),
        Math.abs(ChronoUnit.DAYS.between(anchor, value.to())));
  }

  /// In news a bare weekday is the latest such day, the day of publication included (HeidelTime's
  /// news rules do the same).
  static LocalDate resolve(Weekday weekday, LocalDate anchor) {
    DayOfWeek day = weekday.day();
    return anchor.with(
        switch (weekday.direction()) {
          case PAST, NEAREST ->
              weekday.strict()
                  ? TemporalAdjusters.previous(day)
                  : TemporalAdjusters.previousOrSame(day);
          case FUTURE ->
              weekday.strict() ? TemporalAdjusters.next(day) : TemporalAdjusters.nextOrSame(day);
        });
  }

  static DateValue resolve(Weekend weekend, LocalDate anchor) {
    var saturday = resolve(new Weekday(DayOfWeek.SATURDAY, weekend.direction()), anchor);
    return DateValue.range(saturday, saturday.plusDays(1));
  }

  /// The period of that unit so far away; empty when the shift leaves the calendar or its unit is
  /// none of days to years.
  static Optional<DateValue> resolve(Shifted shift, LocalDate anchor) {
    try {
      return switch (shift.unit()) {
        case DAYS -> Optional.of(DateValue.day(anchor.plusDays(shift.amount())));
        case WEEKS -> Optional.of(week(anchor.plusWeeks(shift.amount())));
        case MONTHS ->
            Optional.of(DateValue.month(YearMonth.from(anchor).plusMonths(shift.amount())));
        case YEARS -> Optional.of(DateValue.year(anchor.plusYears(shift.amount()).getYear()));
        default -> Optional.empty();
      };
    } catch (DateTimeException outsideTheCalendar) {
      return Optional.empty();
    }
  }

  private static DateValue week(LocalDate day) {
    var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return DateValue.range(monday, monday.plusDays(6));
  }
}
