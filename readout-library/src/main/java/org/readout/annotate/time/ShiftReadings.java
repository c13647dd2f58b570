package org.readout.annotate.time;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.time.TimeMeaning.Ago;
import org.readout.annotate.time.TimeMeaning.Beside;
import org.readout.annotate.time.TimeMeaning.Direction;
import org.readout.annotate.time.TimeMeaning.Fuzzy;
import org.readout.annotate.time.TimeMeaning.Present;
import org.readout.annotate.time.TimeMeaning.Quarter;
import org.readout.annotate.time.TimeMeaning.QuarterFromNow;
import org.readout.annotate.time.TimeMeaning.QuarterOfYear;
import org.readout.annotate.time.TimeMeaning.Reference;
import org.readout.annotate.time.TimeMeaning.Same;
import org.readout.annotate.time.TimeMeaning.SameOf;
import org.readout.annotate.time.TimeMeaning.SeasonNear;
import org.readout.annotate.time.TimeMeaning.SeasonOf;
import org.readout.annotate.time.TimeMeaning.Shifted;
import org.readout.annotate.time.TimeMeaning.Vague;
import org.readout.annotate.time.TimeRule.Match;
import org.readout.text.Numerals;

/// What the matches of [ShiftRules] mean.
final class ShiftReadings {

  private static final List<String> NTH = List.of("first", "second", "third", "fourth");

  private ShiftReadings() {}

  static Optional<TimeMeaning> ago(Match match) {
    return amount(match)
        .map(amount -> LengthReadings.hedged(match, new Ago(amount, LengthReadings.unit(match))));
  }

  static Optional<TimeMeaning> past(Match match) {
    return Optional.of(new Fuzzy(Reference.PAST_REF));
  }

  static Optional<TimeMeaning> fromNow(Match match) {
    return amount(match)
        .flatMap(amount ->
            Optional.ofNullable(chrono(LengthReadings.unit(match)))
                .map(unit -> new Shifted(amount, unit, null)));
  }

  private static @Nullable ChronoUnit chrono(LengthUnit unit) {
    return switch (unit) {
      case DAY -> ChronoUnit.DAYS;
      case WEEK -> ChronoUnit.WEEKS;
      case MONTH -> ChronoUnit.MONTHS;
      case YEAR -> ChronoUnit.YEARS;
      default -> null;
    };
  }

  static Optional<TimeMeaning> beside(Match match) {
    var side = (match.word("side") + match.word("stop")).toLowerCase(Locale.ROOT);
    boolean before = side.equals("earlier") || side.equals("before");
    var unit =
        match.word("unit").equalsIgnoreCase("night") ? LengthUnit.DAY : LengthReadings.unit(match);
    return amount(match)
        .map(amount -> LengthReadings.hedged(match, new Beside(before ? -amount : amount, unit)));
  }

  static Optional<TimeMeaning> neighbour(Match match) {
    var which = match.word("which").toLowerCase(Locale.ROOT);
    boolean before = which.startsWith("pre");
    var unit = match.get("unit") == null ? LengthUnit.DAY : LengthReadings.unit(match);
    return Optional.of(new Beside(before ? -1 : 1, unit));
  }

  static Optional<TimeMeaning> same(Match match) {
    var word = match.word("unit").toLowerCase(Locale.ROOT);
    return Optional.of(
        new Same(
            switch (word) {
              case "night", "morning", "afternoon", "evening" -> LengthUnit.DAY;
              default -> LengthUnit.of(word);
            }));
  }

  static Optional<TimeMeaning> present(Match match) {
    return Optional.of(new Present(LengthReadings.unit(match)));
  }

  static Optional<TimeMeaning> yearEarlier(Match match) {
    return Optional.of(new Beside(-1, LengthUnit.YEAR));
  }

  static Optional<TimeMeaning> latest(Match match) {
    return Optional.of(new Same(LengthUnit.QUARTER));
  }

  /// "The 1988 period" is the quarter or year of which is spoken, of that year.
  static Optional<TimeMeaning> thatOfYear(Match match) {
    return Optional.of(new SameOf(match.number("year")));
  }

  static Optional<TimeMeaning> yearEnd(Match match) {
    return Optional.of(new Shifted(0, ChronoUnit.YEARS, TimeMeaning.Part.LATE));
  }

  static Optional<TimeMeaning> quarterOfYear(Match match) {
    int years =
        switch (match.word("which").toLowerCase(Locale.ROOT)) {
          case "last" -> -1;
          case "next" -> 1;
          default -> 0;
        };
    return Optional.of(new QuarterOfYear(nth(match), years));
  }

  private static int nth(Match match) {
    return NTH.indexOf(match.word("nth").toLowerCase(Locale.ROOT)) + 1;
  }

  static Optional<TimeMeaning> quarter(Match match) {
    var year = match.get("of") != null ? match.get("of") : match.get("year");
    int number = nth(match);
    var direction = Tense.around(match.document(), match.span());
    return Optional.of(new Quarter(number, year == null ? null : Integer.valueOf(year), direction));
  }

  static Optional<TimeMeaning> half(Match match) {
    boolean first = match.word("nth").equalsIgnoreCase("first");
    Integer year = match.get("of") == null ? null : match.number("of");
    return Optional.of(new TimeMeaning.Half(first ? 1 : 2, year));
  }

  static Optional<TimeMeaning> quarterFromNow(Match match) {
    return Optional.of(
        new QuarterFromNow(
            switch (match.word("which").toLowerCase(Locale.ROOT)) {
              case "last" -> -1;
              case "next" -> 1;
              default -> 0;
            }));
  }

  static Optional<TimeMeaning> seasonOf(Match match) {
    return Optional.of(
        new SeasonOf(Season.of(match.word("season")), match.number("year"), match.part()));
  }

  /// "This" summer is that of the year, or by the tense; "last" and "next" are not the present one.
  static Optional<TimeMeaning> seasonNear(Match match) {
    var which = match.word("which").toLowerCase(Locale.ROOT);
    var season = Season.of(match.word("season"));
    return Optional.of(
        switch (which) {
          case "last" -> new SeasonNear(season, Direction.PAST, /* strict= */ true);
          case "next" -> new SeasonNear(season, Direction.FUTURE, /* strict= */ true);
          case "this past" -> new SeasonNear(season, Direction.PAST, /* strict= */ false);
          case "this coming" -> new SeasonNear(season, Direction.FUTURE, /* strict= */ false);
          case "this" -> new SeasonNear(season, Direction.NEAREST, /* strict= */ false);
          default ->
              new SeasonNear(
                  season, Tense.around(match.document(), match.span()), /* strict= */ false);
        });
  }

  static Optional<TimeMeaning> vague(Match match) {
    return Optional.of(new Vague());
  }

  /// "An" and none at all are one; empty for a fraction.
  private static Optional<Integer> amount(Match match) {
    var word = match.word("number").toLowerCase(Locale.ROOT);
    if (word.isEmpty() || word.equals("a") || word.equals("an")) {
      return Optional.of(1);
    }
    return Numerals.parse(word)
        .filter(number -> number.stripTrailingZeros().scale() <= 0)
        .map(number -> number.intValue());
  }
}
