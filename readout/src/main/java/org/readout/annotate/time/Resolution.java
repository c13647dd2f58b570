package org.readout.annotate.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.time.TimeMeaning.Part;
import org.readout.annotate.time.TimeMeaning.Shifted;
import org.readout.annotate.time.TimeMeaning.Weekday;
import org.readout.annotate.time.TimeMeaning.Yearless;

/// Resolves what a time expression says against the day on which it was written.
final class Resolution {

  private Resolution() {}

  /// The early, middle or late third of a period.
  static DateValue narrow(DateValue value, @Nullable Part part) {
    if (part == null) {
      return value;
    }
    long third = value.days() / 3;
    return switch (part) {
      case EARLY -> DateValue.range(value.from(), value.from().plusDays(third));
      case MIDDLE -> DateValue.range(value.from().plusDays(third), value.to().minusDays(third));
      case LATE -> DateValue.range(value.to().minusDays(third), value.to());
    };
  }

  /// The year that brings the date to the asked side of the anchor, or nearest to it.
  static Optional<DateValue> resolve(Yearless date, LocalDate anchor) {
    DateValue best = null;
    for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
      var candidate = inYear(date, year);
      if (candidate.isPresent()
          && onSide(candidate.get(), date, anchor)
          && (best == null || distance(candidate.get(), anchor) < distance(best, anchor))) {
        best = candidate.get();
      }
    }
    return Optional.ofNullable(best).map(value -> narrow(value, date.part()));
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

  private static boolean onSide(DateValue value, Yearless date, LocalDate anchor) {
    return switch (date.direction()) {
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

  /// In news a bare weekday is the latest such day, the day of publication included
  /// (HeidelTime's news rules do the same).
  static LocalDate resolve(Weekday weekday, LocalDate anchor) {
    DayOfWeek day = weekday.day();
    return switch (weekday.direction()) {
      case PAST, NEAREST -> anchor.with(TemporalAdjusters.previousOrSame(day));
      case FUTURE -> anchor.with(TemporalAdjusters.nextOrSame(day));
    };
  }

  static Optional<DateValue> resolve(Shifted shift, LocalDate anchor) {
    return switch (shift.unit()) {
      case DAYS -> Optional.of(DateValue.day(anchor.plusDays(shift.amount())));
      case WEEKS -> {
        var monday =
            anchor.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(shift.amount());
        yield Optional.of(narrow(DateValue.range(monday, monday.plusDays(6)), shift.part()));
      }
      case MONTHS ->
          Optional.of(
              narrow(
                  DateValue.month(YearMonth.from(anchor).plusMonths(shift.amount())), shift.part()));
      case YEARS ->
          Optional.of(narrow(DateValue.year(anchor.getYear() + shift.amount()), shift.part()));
      default -> Optional.empty();
    };
  }
}
