package org.readout.annotate.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.time.CalendarPeriod.Grain;
import org.readout.annotate.time.TimeMeaning.Direction;
import org.readout.annotate.time.TimeMeaning.Part;
import org.readout.annotate.time.Timex.Mod;
import org.readout.text.Span;

/// Writes expressions as TIMEX3, seen from the day of writing and, where they lean on another date
/// of the text ("a year earlier"), from the one before them. Start here: [#of].
public final class Timexes {

  /// For so many months from its beginning, a quarter of which is spoken in the future tense is
  /// still the last one, on which somebody is about to report.
  private static final int REPORTED = 8;

  private final LocalDate written;

  /// The period told last that was not itself told by another, on which the next may lean.
  private @Nullable CalendarPeriod topic;

  /// The day told last.
  private @Nullable CalendarPeriod day;

  /// The quarter of which the text speaks, until a longer period is told.
  private @Nullable CalendarPeriod quarter;

  private Timexes(LocalDate written) {
    this.written = written;
  }

  /// One for each expression that means anything, in order.
  ///
  /// @param times of one text, in order
  /// @param written the day of writing
  public static List<Timex> of(List<TimeExpression> times, LocalDate written) {
    var timexes = new Timexes(written);
    var found = new ArrayList<Timex>();
    for (TimeExpression time : times) {
      timexes.read(time).ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  private Optional<Timex> read(TimeExpression time) {
    return read(time.span(), time.meaning(), time.clock(), Optional.empty());
  }

  private Optional<Timex> read(
      Span span, TimeMeaning meaning, Optional<TimeOfDay> clock, Optional<Mod> mod) {
    return switch (meaning) {
      case TimeMeaning.About about ->
          read(span, about.of(), clock, Optional.of(Mod.valueOf(about.hedge().name())));
      case TimeMeaning.Length length -> Optional.of(length(span, length, mod));
      case TimeMeaning.SomeLength some ->
          Optional.of(new Timex(span, Timex.Type.DURATION, some(some.unit()), mod));
      case TimeMeaning.Fuzzy fuzzy ->
          Optional.of(new Timex(span, Timex.Type.DATE, fuzzy.reference().name(), mod));
      case TimeMeaning.Repeated repeated ->
          Optional.of(new Timex(span, Timex.Type.SET, repeated.value(), mod));
      case TimeMeaning.Vague vague -> Optional.empty();
      default ->
          period(meaning)
              .map(period -> {
                remember(meaning, period);
                return dated(span, period, clock, mod.or(() -> mod(meaning)));
              });
    };
  }

  private Timex length(Span span, TimeMeaning.Length length, Optional<Mod> mod) {
    if (length.unit() == LengthUnit.MONTH && length.amount().compareTo(BigDecimal.TEN) < 0) {
      quarter = null;
    }
    return new Timex(span, Timex.Type.DURATION, duration(length), mod);
  }

  private void remember(TimeMeaning meaning, CalendarPeriod period) {
    boolean leans =
        meaning instanceof TimeMeaning.Beside
            || meaning instanceof TimeMeaning.Ago
            || meaning instanceof TimeMeaning.SameOf;
    if (!leans) {
      topic = period;
      if (period.grain() == Grain.QUARTER) {
        quarter = period;
      }
    }
    if (period.grain() == Grain.DAY) {
      day = period;
    }
  }

  private Timex dated(
      Span span, CalendarPeriod period, Optional<TimeOfDay> clock, Optional<Mod> mod) {
    boolean timed = clock.isPresent() && period.grain() == Grain.DAY;
    return timed
        ? new Timex(span, Timex.Type.TIME, period.value() + clock.get().value(), mod)
        : new Timex(span, Timex.Type.DATE, period.value(), mod);
  }

  private Optional<CalendarPeriod> period(TimeMeaning meaning) {
    return switch (meaning) {
      case TimeMeaning.Weekend weekend ->
          weekend.resolve(written).map(date -> new CalendarPeriod(date.from(), Grain.WEEKEND));
      case TimeMeaning.Feast feast when feast.around() == TimeMeaning.Feast.Around.WEEKEND ->
          feast.resolve(written).map(date -> new CalendarPeriod(date.from(), Grain.WEEKEND));
      case TimeMeaning.SeasonOf season -> Optional.of(season(season.season(), season.year()));
      case TimeMeaning.SeasonNear season -> Optional.of(near(season));
      case TimeMeaning.Quarter quarter -> Optional.of(quarter(quarter));
      case TimeMeaning.Half half -> Optional.of(half(half));
      case TimeMeaning.QuarterFromNow quarter ->
          Optional.of(
              CalendarPeriod.around(written, LengthUnit.QUARTER)
                  .plus(quarter.amount(), LengthUnit.QUARTER, /* keeps= */ false));
      case TimeMeaning.Years years ->
          Optional.of(
              new CalendarPeriod(
                  LocalDate.of(years.first(), 1, 1),
                  years.years() == 10 ? Grain.DECADE : Grain.CENTURY));
      case TimeMeaning.QuarterOfYear quarterOf ->
          Optional.of(
              CalendarPeriod.quarter(written.getYear() + quarterOf.years(), quarterOf.number()));
      case TimeMeaning.Beside beside -> Optional.of(beside(beside));
      case TimeMeaning.Ago ago when isYear(ago) && quarter != null ->
          Optional.of(quarter.plus(-1, LengthUnit.YEAR, /* keeps= */ true));
      case TimeMeaning.Same same -> Optional.of(same(same));
      case TimeMeaning.SameOf same -> Optional.of(sameOf(same));
      case TimeMeaning.Present present ->
          Optional.of(CalendarPeriod.around(written, present.unit()));
      case TimeMeaning.SomeDay some ->
          Optional.of(day == null ? CalendarPeriod.around(written, LengthUnit.DAY) : day);
      default -> meaning.resolve(written).map(CalendarPeriod::of);
    };
  }

  private static boolean isYear(TimeMeaning.Ago ago) {
    return ago.unit() == LengthUnit.YEAR && ago.amount() == 1;
  }

  /// Days are counted from a day; a year beside a quarter is a quarter.
  private CalendarPeriod beside(TimeMeaning.Beside beside) {
    if (beside.unit() == LengthUnit.YEAR && quarter != null) {
      return quarter.plus(beside.amount(), LengthUnit.YEAR, /* keeps= */ true);
    }
    boolean days = beside.unit().compareTo(LengthUnit.WEEK) <= 0;
    var from = days && day != null ? day : reference();
    return from.plus(beside.amount(), beside.unit(), /* keeps= */ false);
  }

  private CalendarPeriod same(TimeMeaning.Same same) {
    return switch (same.unit()) {
      case QUARTER ->
          quarter != null && !quarter.first().isAfter(written)
              ? quarter
              : CalendarPeriod.around(written, LengthUnit.QUARTER)
                  .plus(-1, LengthUnit.QUARTER, /* keeps= */ false);
      case DAY -> day == null ? CalendarPeriod.around(written, LengthUnit.DAY) : day;
      default -> CalendarPeriod.around(reference().first(), same.unit());
    };
  }

  private CalendarPeriod sameOf(TimeMeaning.SameOf same) {
    return quarter == null
        ? CalendarPeriod.around(LocalDate.of(same.year(), 1, 1), LengthUnit.YEAR)
        : new CalendarPeriod(quarter.first().withYear(same.year()), Grain.QUARTER);
  }

  private CalendarPeriod reference() {
    return topic == null ? new CalendarPeriod(written, Grain.DAY) : topic;
  }

  private static CalendarPeriod season(Season season, int year) {
    return new CalendarPeriod(LocalDate.of(year, season.first(), 1), Grain.SEASON);
  }

  private CalendarPeriod near(TimeMeaning.SeasonNear near) {
    int year = written.getYear();
    boolean begun = !season(near.season(), year).first().isAfter(written);
    return season(
        near.season(),
        switch (near.direction()) {
          case PAST -> begun && !(near.strict() && isNow(near.season())) ? year : year - 1;
          case FUTURE -> begun && near.strict() ? year + 1 : year;
          case NEAREST -> year;
        });
  }

  private boolean isNow(Season season) {
    int months = written.getMonthValue() - season.first().getValue();
    return months >= 0 && months < 3;
  }

  private CalendarPeriod quarter(TimeMeaning.Quarter quarter) {
    Integer named = quarter.year();
    if (named != null) {
      return CalendarPeriod.quarter(named, quarter.number());
    }
    var thisYear = CalendarPeriod.quarter(written.getYear(), quarter.number());
    boolean begun = !thisYear.first().isAfter(written);
    boolean over = thisYear.first().plusMonths(REPORTED).isBefore(written);
    if (quarter.direction() == Direction.FUTURE) {
      return over ? CalendarPeriod.quarter(written.getYear() + 1, quarter.number()) : thisYear;
    }
    return begun ? thisYear : CalendarPeriod.quarter(written.getYear() - 1, quarter.number());
  }

  private static String some(LengthUnit unit) {
    var letter = unit == LengthUnit.CENTURY ? "C" : unit.letter();
    return "P" + unit.mark() + "X" + letter;
  }

  private CalendarPeriod half(TimeMeaning.Half half) {
    Integer named = half.year();
    int year = named == null ? written.getYear() : named;
    return new CalendarPeriod(LocalDate.of(year, 6 * half.number() - 5, 1), Grain.HALF);
  }

  private static Optional<Mod> mod(TimeMeaning meaning) {
    return Optional.ofNullable(
            switch (meaning) {
              case TimeMeaning.Full full -> full.part();
              case TimeMeaning.Yearless date -> date.part();
              case TimeMeaning.MonthOfYear month -> month.part();
              case TimeMeaning.Shifted shifted -> shifted.part();
              case TimeMeaning.SeasonOf season -> season.part();
              case TimeMeaning.Years years -> years.part();
              default -> null;
            })
        .map(Timexes::mod);
  }

  private static Mod mod(Part part) {
    return switch (part) {
      case EARLY -> Mod.START;
      case MIDDLE -> Mod.MID;
      case LATE -> Mod.END;
    };
  }

  /// "2 1/2 years" is `P2Y6M`.
  private static String duration(TimeMeaning.Length length) {
    var unit = length.unit();
    var amount = length.amount().multiply(BigDecimal.valueOf(unit.factor()));
    var whole = amount.toBigInteger();
    var rest = amount.subtract(new BigDecimal(whole));
    var letters = new StringBuilder("P").append(unit.mark());
    if (rest.signum() == 0 || whole.signum() > 0) {
      letters.append(whole).append(unit.letter());
    }
    return rest.signum() == 0 ? letters.toString() : letters + rest(rest, unit);
  }

  private static String rest(BigDecimal rest, LengthUnit unit) {
    return switch (unit) {
      case YEAR, DECADE, CENTURY -> part(rest, 12) + "M";
      case QUARTER -> part(rest, 3) + "M";
      case MONTH -> part(rest, 30) + "D";
      case WEEK -> part(rest, 7) + "D";
      case DAY -> "T" + part(rest, 24) + "H";
      case HOUR -> part(rest, 60) + "M";
      case MINUTE, SECOND -> part(rest, 60) + "S";
    };
  }

  private static long part(BigDecimal rest, int whole) {
    return Math.round(rest.doubleValue() * whole);
  }
}
