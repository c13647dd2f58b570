package org.readout.reconcile;

import java.time.LocalDate;
import java.time.YearMonth;
import org.readout.annotate.event.Status;
import org.readout.annotate.time.DateValue;
import org.readout.annotate.time.DateValue.Precision;

/// Puts a date without a year on the right side of the day of its report: what has happened did so
/// before it, what is planned lies ahead. "In November" of a meeting that took place is the last
/// November, though the words alone may mean the next.
final class Redating {
  private Redating() {}

  /// @param day of the report
  static DateValue onTheRightSide(DateValue date, Status status, LocalDate day) {
    return switch (status) {
      case OCCURRED -> date.from().isAfter(day) ? earlier(date) : date;
      case PLANNED, PROPOSED, POSTPONED -> date.to().isBefore(day) ? later(date, day) : date;
      case CANCELLED, REFUSED, DENIED -> date;
    };
  }

  /// The next of a day of the week for which something is still set, not the one just gone.
  ///
  /// @param day of the report
  static DateValue ahead(DateValue date, Status status, LocalDate day) {
    boolean gone = status == Status.PLANNED && date.to().isBefore(day);
    return gone && date.precision() == Precision.DAY
        ? DateValue.day(date.from().plusWeeks(1))
        : date;
  }

  private static DateValue earlier(DateValue date) {
    return date.precision() == Precision.MONTH
        ? DateValue.month(YearMonth.from(date.from()).minusYears(1))
        : date;
  }

  /// Only a month that is long gone: one just over may be that of a plan which has passed.
  private static DateValue later(DateValue date, LocalDate day) {
    boolean longGone = date.to().isBefore(day.minusMonths(6));
    if (!longGone) {
      return date;
    }
    return switch (date.precision()) {
      case MONTH -> DateValue.month(YearMonth.from(date.from()).plusYears(1));
      case DAY -> DateValue.day(date.from().plusYears(1));
      default -> date;
    };
  }
}
