package org.readout.annotate.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.annotate.time.TimeMeaning.Direction;
import org.readout.annotate.time.TimeMeaning.Feast;
import org.readout.annotate.time.TimeMeaning.Full;
import org.readout.annotate.time.TimeMeaning.Fuzzy;
import org.readout.annotate.time.TimeMeaning.Reference;
import org.readout.annotate.time.TimeMeaning.Repeated;
import org.readout.annotate.time.TimeMeaning.SomeDay;
import org.readout.annotate.time.TimeMeaning.Vague;
import org.readout.annotate.time.TimeMeaning.Years;
import org.readout.annotate.time.TimeRule.Match;
import org.readout.text.Numerals;

/// What the matches of [LooseRules] mean.
final class LooseReadings {

  private static final List<String> TENS =
      List.of(
          "twenties",
          "thirties",
          "forties",
          "fifties",
          "sixties",
          "seventies",
          "eighties",
          "nineties");

  private LooseReadings() {}

  static Optional<TimeMeaning> present(Match match) {
    return Optional.of(new Fuzzy(Reference.PRESENT_REF));
  }

  static Optional<TimeMeaning> past(Match match) {
    return Optional.of(new Fuzzy(Reference.PAST_REF));
  }

  static Optional<TimeMeaning> future(Match match) {
    return Optional.of(new Fuzzy(Reference.FUTURE_REF));
  }

  static Optional<TimeMeaning> clock(Match match) {
    return Optional.of(new SomeDay());
  }

  static Optional<TimeMeaning> vague(Match match) {
    return Optional.of(new Vague());
  }

  static Optional<TimeMeaning> every(Match match) {
    var part = TimeOfDay.in(match.word("part")).map(TimeOfDay::value).orElse("");
    if (match.get("weekday") != null) {
      int day = CalendarWords.weekday(match.word("weekday")).getValue();
      return repeated("XXXX-WXX-" + day + part);
    }
    if (match.get("month") != null) {
      return repeated("XXXX-%02d".formatted(CalendarWords.month(match.word("month")).getValue()));
    }
    if (match.get("season") != null) {
      return repeated("XXXX-" + Season.of(match.word("season")).code());
    }
    if (match.get("unit") != null) {
      return repeated(period(LengthReadings.unit(match), "1"));
    }
    return repeated("XXXX-XX-XX" + part);
  }

  static Optional<TimeMeaning> everyFew(Match match) {
    var count =
        Numerals.parse(match.word("number")).map(number -> number.toPlainString()).orElse("X");
    return repeated(period(LengthReadings.unit(match), count));
  }

  private static String period(LengthUnit unit, String count) {
    boolean tens = unit.factor() > 1;
    return "P" + unit.mark() + count + (tens ? "0" : "") + unit.letter();
  }

  static Optional<TimeMeaning> adverb(Match match) {
    return repeated(
        switch (match.word("adverb").toLowerCase(Locale.ROOT)) {
          case "hourly" -> "PT1H";
          case "weekly" -> "P1W";
          case "biweekly" -> "P2W";
          case "monthly" -> "P1M";
          case "quarterly" -> "P1Q";
          case "yearly", "annually" -> "P1Y";
          default -> "P1D";
        });
  }

  private static Optional<TimeMeaning> repeated(String value) {
    return Optional.of(new Repeated(value));
  }

  static Optional<TimeMeaning> feast(Match match) {
    var name = match.word("feast").toUpperCase(Locale.ROOT).replaceAll("[^A-Z]+", " ");
    Integer year = match.get("year") == null ? null : match.number("year");
    Direction direction = Tense.around(match.document(), match.span());
    return Optional.of(new Feast(holiday(name), year, around(match.word("around")), direction));
  }

  private static Feast.Around around(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "weekend" -> Feast.Around.WEEKEND;
      case "week" -> Feast.Around.WEEK;
      default -> Feast.Around.DAY;
    };
  }

  private static Holiday holiday(String name) {
    return switch (name) {
      case "NEW YEAR S EVE" -> Holiday.NEW_YEARS_EVE;
      case "NEW YEAR S DAY" -> Holiday.NEW_YEARS_DAY;
      case "VALENTINE S DAY" -> Holiday.VALENTINES_DAY;
      case "GOOD FRIDAY" -> Holiday.GOOD_FRIDAY;
      case "EASTER", "EASTER SUNDAY" -> Holiday.EASTER;
      case "EASTER MONDAY" -> Holiday.EASTER_MONDAY;
      case "LABOR DAY" -> Holiday.LABOR_DAY;
      case "MEMORIAL DAY" -> Holiday.MEMORIAL_DAY;
      case "INDEPENDENCE DAY", "THE FOURTH OF JULY" -> Holiday.INDEPENDENCE_DAY;
      case "HALLOWEEN" -> Holiday.HALLOWEEN;
      case "ELECTION DAY" -> Holiday.ELECTION_DAY;
      case "VETERANS DAY" -> Holiday.VETERANS_DAY;
      case "THANKSGIVING", "THANKSGIVING DAY" -> Holiday.THANKSGIVING;
      case "CHRISTMAS EVE" -> Holiday.CHRISTMAS_EVE;
      case "BOXING DAY" -> Holiday.BOXING_DAY;
      default -> Holiday.CHRISTMAS;
    };
  }

  static Optional<TimeMeaning> decade(Match match) {
    return Optional.of(new Years(match.number("decade"), 10, match.part()));
  }

  /// "The nineties" are those of the 20th century.
  static Optional<TimeMeaning> decadeName(Match match) {
    int tens =
        match.get("short") != null
            ? match.number("short")
            : 20 + 10 * TENS.indexOf(match.word("word").toLowerCase(Locale.ROOT));
    return Optional.of(new Years(1900 + tens, 10, match.part()));
  }

  /// "Nineteen ninety-one", "the year two thousand".
  static Optional<TimeMeaning> spokenYear(Match match) {
    int year =
        match.get("thousand") != null
            ? 2000
            : 100 * number(match.word("century")) + number(match.word("rest"));
    return Optional.of(new Full(DateValue.year(year), null));
  }

  private static int number(String words) {
    return Numerals.parse(words).map(value -> value.intValue()).orElse(0);
  }

  static Optional<TimeMeaning> century(Match match) {
    return Optional.of(new Years(100 * (match.number("century") - 1), 100, match.part()));
  }
}
