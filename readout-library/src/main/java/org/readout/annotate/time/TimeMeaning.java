package org.readout.annotate.time;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a time expression says, by degrees of certainty: [Dating] names a day or a period of the
/// calendar once the day of writing is known, [Undated] does not. Values follow TIMEX3; no
/// computation makes one sharper than the words are: "late February" resolves to its month.
public sealed interface TimeMeaning {

  /// The date meant, seen from `anchor`; empty when it cannot be told.
  Optional<DateValue> resolve(LocalDate anchor);

  /// The date meant without any anchor; empty unless the expression is complete.
  default Optional<DateValue> absolute() {
    return Optional.empty();
  }

  /// Where in its period a blunt date lies ("late February", "mid-2019").
  enum Part {
    EARLY,
    MIDDLE,
    LATE
  }

  /// To which side of now the expression points, by its words or the tense of its clause.
  enum Direction {
    PAST,
    FUTURE,
    NEAREST
  }

  /// A date or a period of the calendar.
  sealed interface Dating extends TimeMeaning {}

  /// "June 19, 2023", "November 2022", "2018".
  record Full(DateValue value, @Nullable Part part) implements Dating {
    @Override
    public Optional<DateValue> resolve(LocalDate anchor) {
      return absolute();
    }

    @Override
    public Optional<DateValue> absolute() {
      return Optional.of(value);
    }
  }

  /// "November", "19 June": no year is said.
  ///
  /// @param strict true when a word says to which side of now it points ("last November"), so that
  ///   nothing but that side is meant
  record Yearless(
      Month month, @Nullable Integer day, @Nullable Part part, Direction direction, boolean strict)
      implements Dating {

    public Yearless(Month month, @Nullable Integer day, @Nullable Part part, Direction direction) {
      this(month, day, part, direction, false);
    }

    @Override
    public Optional<DateValue> resolve(LocalDate anchor) {
      return Resolution.resolve(this, anchor);
    }
  }

  /// "June last year", "November of this year".
  ///
  /// @param years whole years from the year of writing
  record MonthOfYear(Month month, int years, @Nullable Part part) implements Dating {
    @Override
    public Optional<DateValue> resolve(LocalDate anchor) {
      return Optional.of(DateValue.month(YearMonth.of(anchor.getYear() + years, month)));
    }
  }

  /// "Monday", "last Monday", "next Monday".
  ///
  /// @param strict true when the day of writing itself is not meant ("last Monday", "next Monday")
  record Weekday(DayOfWeek day, Direction direction, boolean strict) implements Dating {

    public Weekday(DayOfWeek day, Direction direction) {
      this(day, direction, false);
    }

    @Override
    public Optional<DateValue> resolve(LocalDate anchor) {
      return Optional.of(DateValue.day(Resolution.resolve(this, anchor)));
    }
  }

  /// "over the weekend", "next weekend": Saturday and Sunday.
  record Weekend(Direction direction) implements Dating {
    @Override
    public Optional<DateValue> resolve(LocalDate anchor) {
      return Optional.of(Resolution.resolve(this, anchor));
    }
  }

  /// "yesterday", "last month", "two years ago", "this week", "next year": `amount` units from now,
  /// at the precision of the unit (days, weeks, months or years).
  record Shifted(int amount, ChronoUnit unit, @Nullable Part part) implements Dating {
    @Override
    public Optional<DateValue> resolve(LocalDate anchor) {
      return Resolution.resolve(this, anchor);
    }
  }

  /// "two years ago": at the precision of the unit; hours ago are today.
  ///
  /// @param amount at least 1
  record Ago(int amount, LengthUnit unit) implements Dating {
    @Override
    public Optional<DateValue> resolve(LocalDate anchor) {
      return Resolution.resolve(this, anchor);
    }
  }

  /// "Easter", "Christmas Eve", "the Easter weekend of 2019".
  ///
  /// @param year as it stands beside the name, or null
  /// @param around which days at the feast are meant
  record Feast(Holiday holiday, @Nullable Integer year, Around around, Direction direction)
      implements Dating {

    /// The feast itself, or the weekend or week at it.
    enum Around {
      DAY,
      WEEKEND,
      WEEK
    }

    @Override
    public Optional<DateValue> resolve(LocalDate anchor) {
      return Optional.of(Resolution.resolve(this, anchor));
    }

    @Override
    public Optional<DateValue> absolute() {
      return year == null ? Optional.empty() : Optional.of(Resolution.inYear(this, year));
    }
  }

  /// "the summer of 2018": dated by its year, for seasons begin on different days in different
  /// places.
  record SeasonOf(Season season, int year, @Nullable Part part) implements Dating {
    @Override
    public Optional<DateValue> resolve(LocalDate anchor) {
      return absolute();
    }

    @Override
    public Optional<DateValue> absolute() {
      return Optional.of(DateValue.year(year));
    }
  }

  /// "the next day", "two days later", "that day", behind a day that the text has just named.
  ///
  /// @param from that day's meaning
  /// @param days how many later; negative for earlier
  record Counted(Dating from, int days) implements Dating {
    @Override
    public Optional<DateValue> resolve(LocalDate anchor) {
      return from.resolve(anchor).flatMap(this::count);
    }

    @Override
    public Optional<DateValue> absolute() {
      return from.absolute().flatMap(this::count);
    }

    private Optional<DateValue> count(DateValue date) {
      return date.precision() == DateValue.Precision.DAY
          ? Optional.of(DateValue.day(date.from().plusDays(days)))
          : Optional.empty();
    }
  }

  /// What names no date, or none that could be printed.
  sealed interface Undated extends TimeMeaning {
    @Override
    default Optional<DateValue> resolve(LocalDate anchor) {
      return Optional.empty();
    }
  }

  /// "last summer", "in the fall": which days these are depends on the place.
  record SeasonNear(Season season, Direction direction, boolean strict) implements Undated {}

  /// "the third quarter": of a calendar year, or of somebody's fiscal year.
  ///
  /// @param number from 1 to 4
  /// @param year as it stands beside it, or null
  record Quarter(int number, @Nullable Integer year, Direction direction) implements Undated {}

  /// "the second half of 1989", "the first half".
  ///
  /// @param number 1 or 2
  /// @param year as it stands beside it, or null
  record Half(int number, @Nullable Integer year) implements Undated {}

  /// "this quarter", "last quarter".
  ///
  /// @param amount quarters from now
  record QuarterFromNow(int amount) implements Undated {}

  /// "next year's first quarter".
  ///
  /// @param number from 1 to 4
  /// @param years whole years from the year of writing
  record QuarterOfYear(int number, int years) implements Undated {}

  /// "the 1990s", "the late nineties", "the 20th century".
  ///
  /// @param first its first year
  /// @param years how many, 10 or 100
  record Years(int first, int years, @Nullable Part part) implements Undated {}

  /// "two-day", "for three weeks", "over the past two days": a length and no date.
  ///
  /// @param amount more than 0
  record Length(BigDecimal amount, LengthUnit unit) implements Undated {}

  /// "several years", "recent months", "for days": a length of which only the unit is told.
  record SomeLength(LengthUnit unit) implements Undated {}

  /// "about two years ago", "more than three weeks": near what it holds, and only near.
  record About(TimeMeaning of, Hedge hedge) implements Undated {}

  /// "a year earlier", "the next day", "two days later": seen from another date of the text.
  record Beside(int amount, LengthUnit unit) implements Undated {}

  /// "that day", "the same month", "the quarter": that of another date of the text.
  record Same(LengthUnit unit) implements Undated {}

  /// "the year", "the week": the one in which the text was written.
  record Present(LengthUnit unit) implements Undated {}

  /// "the 1988 period": the quarter of which the text speaks, or the year, of another year.
  record SameOf(int year) implements Undated {}

  /// "3 p.m.", "noon": on a day that the text tells elsewhere.
  record SomeDay() implements Undated {}

  /// "now", "recently", "soon".
  record Fuzzy(Reference reference) implements Undated {}

  /// "every Monday", "daily", "twice a year".
  ///
  /// @param value as TIMEX3 writes it (`XXXX-WXX-1`, `P1Y`)
  record Repeated(String value) implements Undated {}

  /// "at the time", "the early years": named, too vague to date.
  record Vague() implements Undated {}

  /// The side of now on which something fuzzy lies.
  enum Reference {
    PAST_REF,
    PRESENT_REF,
    FUTURE_REF
  }
}
