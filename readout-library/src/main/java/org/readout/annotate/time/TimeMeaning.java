package org.readout.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a time expression says, by degrees of certainty: a full date, a date with something
/// missing, a distance from now, a mere length. Values follow TIMEX3; no computation makes one
/// sharper than the words are: "late February" resolves to its month.
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

  /// "June 19, 2023", "November 2022", "2018".
  record Full(DateValue value, @Nullable Part part) implements TimeMeaning {
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
  record Yearless(Month month, @Nullable Integer day, @Nullable Part part, Direction direction)
      implements TimeMeaning {
    @Override
    public Optional<DateValue> resolve(LocalDate anchor) {
      return Resolution.resolve(this, anchor);
    }
  }

  /// "June last year", "November of this year".
  ///
  /// @param years whole years from the year of writing
  record MonthOfYear(Month month, int years, @Nullable Part part) implements TimeMeaning {
    @Override
    public Optional<DateValue> resolve(LocalDate anchor) {
      return Optional.of(DateValue.month(YearMonth.of(anchor.getYear() + years, month)));
    }
  }

  /// "Monday", "last Monday", "next Monday".
  ///
  /// @param strict true when the day of writing itself is not meant ("last Monday", "next Monday")
  record Weekday(DayOfWeek day, Direction direction, boolean strict) implements TimeMeaning {

    public Weekday(DayOfWeek day, Direction direction) {
      this(day, direction, false);
    }

    @Override
    public Optional<DateValue> resolve(LocalDate anchor) {
      return Optional.of(DateValue.day(Resolution.resolve(this, anchor)));
    }
  }

  /// "over the weekend", "next weekend": Saturday and Sunday.
  record Weekend(Direction direction) implements TimeMeaning {
    @Override
    public Optional<DateValue> resolve(LocalDate anchor) {
      return Optional.of(Resolution.resolve(this, anchor));
    }
  }

  /// "yesterday", "last month", "two years ago", "this week", "next year": `amount` units from now,
  /// at the precision of the unit (days, weeks, months or years).
  record Shifted(int amount, ChronoUnit unit, @Nullable Part part) implements TimeMeaning {
    @Override
    public Optional<DateValue> resolve(LocalDate anchor) {
      return Resolution.resolve(this, anchor);
    }
  }

  /// "two-day", "for three weeks", "over the past two days": a length and no date.
  record Length(int amount, ChronoUnit unit) implements TimeMeaning {
    @Override
    public Optional<DateValue> resolve(LocalDate anchor) {
      return Optional.empty();
    }
  }

  /// "recent months", "a week earlier", "in the fall", "at the time": named, too vague to date.
  record Vague() implements TimeMeaning {
    @Override
    public Optional<DateValue> resolve(LocalDate anchor) {
      return Optional.empty();
    }
  }
}
