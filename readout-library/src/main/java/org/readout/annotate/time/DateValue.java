package org.readout.annotate.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/// A date as precise as the text supports: a day, a month, a year, or a range of days.
///
/// @param from its first day
/// @param to its last day, inclusive, not before `from`
/// @param precision how precise it is; never raised by a computation
public record DateValue(LocalDate from, LocalDate to, Precision precision)
    implements Comparable<DateValue> {

  /// Sharp to blunt.
  public enum Precision {
    DAY,
    RANGE,
    MONTH,
    YEAR
  }

  /// @throws IllegalArgumentException if `to` lies before `from`
  public DateValue {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(from + " is after " + to);
    }
  }

  public static DateValue day(LocalDate day) {
    return new DateValue(day, day, Precision.DAY);
  }

  public static DateValue month(YearMonth month) {
    return new DateValue(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
  }

  public static DateValue year(int year) {
    return new DateValue(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
  }

  public static DateValue range(LocalDate from, LocalDate to) {
    return from.equals(to) ? day(from) : new DateValue(from, to, Precision.RANGE);
  }

  /// True when some day could be meant by both.
  public boolean compatible(DateValue other) {
    return !to.isBefore(other.from) && !other.to.isBefore(from);
  }

  /// True when every day of the other lies in this one.
  public boolean covers(DateValue other) {
    return !other.from.isBefore(from) && !other.to.isAfter(to);
  }

  /// Days from first to last, at least 1.
  public long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  /// ISO 8601: `2023-06-19`, `2023-06`, `2023`, or `2023-06-18/2023-06-19`.
  public String iso() {
    return switch (precision) {
      case DAY -> from.toString();
      case MONTH -> YearMonth.from(from).toString();
      case YEAR -> "%04d".formatted(from.getYear());
      case RANGE -> from + "/" + to;
    };
  }

  /// By first day; of two that begin together the sharper first.
  @Override
  public int compareTo(DateValue other) {
    int byStart = from.compareTo(other.from);
    return byStart != 0 ? byStart : to.compareTo(other.to);
  }
}
