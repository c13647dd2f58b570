package org.readout.annotate.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.readout.annotate.time.TimeMeaning.Direction;
import org.readout.annotate.time.TimeMeaning.Feast;
import org.readout.annotate.time.TimeMeaning.Shifted;
import org.readout.annotate.time.TimeMeaning.Weekday;
import org.readout.annotate.time.TimeMeaning.Weekend;
import org.readout.annotate.time.TimeMeaning.Yearless;

/// Resolves what a time expression says against the day on which it was written.
final class Resolution {

  private Resolution() {}

  /// A date of which the other side of now is so much nearer is on that side, whatever the tense:
  /// nobody leaves out the year of a date that lies almost a year away.
  private static final int FAR = 300;

  private static final int NEAR = 100;

  /// The year that brings the date to the asked side of the anchor, or nearest to it.
  static Optional<DateValue> resolve(Yearless date, LocalDate anchor) {
    var asked = nearest(date, date.direction(), anchor);
    var nearest = nearest(date, Direction.NEAREST, anchor);
    boolean far = asked.filter(found -> distance(found, anchor) > FAR).isPresent();
    boolean near = nearest.filter(found -> distance(found, anchor) < NEAR).isPresent();
    return far && near && !date.strict() ? nearest : asked;
  }

  private static Optional<DateValue> nearest(Yearless date, Direction side, LocalDate anchor) {
    DateValue best = null;
    for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
      var candidate = inYear(date, year);
      if (candidate.isPresent()
          && onSide(candidate.get(), side, anchor)
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

  /// Quarters, decades and centuries ago are no dates.
  static Optional<DateValue> resolve(TimeMeaning.Ago ago, LocalDate anchor) {
    return switch (ago.unit()) {
      case DAY -> resolve(new Shifted(-ago.amount(), ChronoUnit.DAYS, null), anchor);
      case WEEK -> resolve(new Shifted(-ago.amount(), ChronoUnit.WEEKS, null), anchor);
      case MONTH -> resolve(new Shifted(-ago.amount(), ChronoUnit.MONTHS, null), anchor);
      case YEAR -> resolve(new Shifted(-ago.amount(), ChronoUnit.YEARS, null), anchor);
      case SECOND, MINUTE, HOUR, QUARTER, DECADE, CENTURY -> Optional.empty();
    };
  }

  /// The feast of the year named, else the nearest on the asked side of the anchor.
  static DateValue resolve(Feast feast, LocalDate anchor) {
    Integer named = feast.year();
    if (named != null) {
      return inYear(feast, named);
    }
    var asked = nearest(feast, feast.direction(), anchor);
    var nearest = nearest(feast, Direction.NEAREST, anchor);
    boolean far = distance(asked, anchor) > FAR && distance(nearest, anchor) < NEAR;
    return far ? nearest : asked;
  }

  private static DateValue nearest(Feast feast, Direction side, LocalDate anchor) {
    var best = inYear(feast, anchor.getYear());
    for (int year : List.of(anchor.getYear() - 1, anchor.getYear() + 1)) {
      var candidate = inYear(feast, year);
      boolean better =
          !onSide(best, side, anchor) || distance(candidate, anchor) < distance(best, anchor);
      if (onSide(candidate, side, anchor) && better) {
        best = candidate;
      }
    }
    return best;
  }

  /// "Easter weekend" is Good Friday to Easter Monday; of any other feast, Saturday and Sunday
  /// nearest to it.
  static DateValue inYear(Feast feast, int year) {
    var day = feast.holiday().in(year);
    if (feast.around() == Feast.Around.DAY) {
      return DateValue.day(day);
    }
    if (feast.around() == Feast.Around.WEEK) {
      return week(day);
    }
    if (feast.holiday() == Holiday.EASTER) {
      return DateValue.range(day.minusDays(2), day.plusDays(1));
    }
    var saturday = day.minusDays(3).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
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
