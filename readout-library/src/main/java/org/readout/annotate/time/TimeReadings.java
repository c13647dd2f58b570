package org.readout.annotate.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.time.TimeMeaning.Full;
import org.readout.annotate.time.TimeMeaning.Length;
import org.readout.annotate.time.TimeMeaning.MonthOfYear;
import org.readout.annotate.time.TimeMeaning.Shifted;
import org.readout.annotate.time.TimeMeaning.Vague;
import org.readout.annotate.time.TimeMeaning.Weekday;
import org.readout.annotate.time.TimeMeaning.Weekend;
import org.readout.annotate.time.TimeMeaning.Yearless;
import org.readout.annotate.time.TimeRule.Match;
import org.readout.text.Numerals;
import org.readout.text.PartOfSpeech;
import org.readout.text.Place;
import org.readout.text.Token;

/// What the matches of [TimeRules] mean.
final class TimeReadings {

  /// Months that are also verbs, and the words before them that make them months.
  private static final Set<String> DOUBTFUL_MONTHS = Set.of("May", "March");

  private static final Set<String> MONTH_CUES =
      Set.of("in", "since", "until", "till", "during", "through", "throughout", "from", "mid");

  /// Lengths led by a bare article count as such only behind one of these ("for a week").
  private static final Set<String> LENGTH_CUES =
      Set.of(
          "for", "over", "within", "in", "than", "about", "nearly", "almost", "around", "roughly",
          "least", "half");

  /// Behind these a number is a year only in modern times ("rose to 1800").
  private static final Set<String> WEAK_YEAR_CUES =
      Set.of("of", "to", "and", "for", "or", "by", "from", "through", "after", "around", "before");

  private TimeReadings() {}

  static Optional<TimeMeaning> full(Match match) {
    var month = CalendarWords.month(match.word("month"));
    return date(match.number("year"), month.getValue(), match.number("day")).map(TimeReadings::of);
  }

  static Optional<TimeMeaning> iso(Match match) {
    var parts = match.word("iso").split("[-/]", -1);
    return date(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]))
        .map(TimeReadings::of);
  }

  /// Month first or day first: whichever is a date and falls on the weekday named; where both do,
  /// only the year is certain.
  static Optional<TimeMeaning> slashed(Match match) {
    int a = match.number("a");
    int b = match.number("b");
    int year = century(match.word("year"));
    var american = match.word("mark").equals("/") ? date(year, a, b) : Optional.<LocalDate>empty();
    var weekday = match.get("weekday");
    var readings =
        Stream.of(american, date(year, b, a))
            .flatMap(Optional::stream)
            .filter(day -> weekday == null || day.getDayOfWeek() == CalendarWords.weekday(weekday))
            .distinct()
            .toList();
    return switch (readings.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(of(readings.getFirst()));
      default -> Optional.of(new Full(DateValue.year(year), null));
    };
  }

  /// Two digits mean 1950 to 2049.
  private static int century(String year) {
    int value = Integer.parseInt(year);
    return year.length() == 4 ? value : value + (value < 50 ? 2000 : 1900);
  }

  static Optional<TimeMeaning> range(Match match) {
    var month = CalendarWords.month(match.word("month")).getValue();
    var from = date(match.number("year"), month, match.number("from"));
    var to = date(match.number("year"), month, match.number("to"));
    return from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())
        ? Optional.empty()
        : Optional.of(new Full(DateValue.range(from.get(), to.get()), null));
  }

  static Optional<TimeMeaning> month(Match match) {
    var month = YearMonth.of(match.number("year"), CalendarWords.month(match.word("month")));
    return Optional.of(new Full(DateValue.month(month), match.part()));
  }

  static Optional<TimeMeaning> yearless(Match match) {
    var month = CalendarWords.month(match.word("month"));
    int day = match.number("day");
    return day > month.maxLength()
        ? Optional.empty()
        : Optional.of(new Yearless(month, day, null, direction(match)));
  }

  /// By the word before it ("until 14 May"), else by the tense; "by 14 May" leaves it open.
  private static TimeMeaning.Direction direction(Match match) {
    var cue =
        Place.at(match.document(), match.span().start()).map(here -> here.lower(-1)).orElse("");
    return cue.equals("by")
        ? TimeMeaning.Direction.NEAREST
        : CalendarWords.direction(cue).orElseGet(() -> match.direction("which"));
  }

  static Optional<TimeMeaning> year(Match match) {
    return Optional.of(new Full(DateValue.year(match.number("year")), match.part()));
  }

  /// A number behind a preposition is a year unless it counts the noun behind it.
  static Optional<TimeMeaning> bareYear(Match match) {
    var place = Place.at(match.document(), match.span().start());
    var next = place.flatMap(here -> here.ahead(1));
    var cue = place.map(here -> here.lower(-1)).orElse("");
    int year = match.number("year");
    boolean article = cue.equals("the") || cue.equals("a");
    boolean counts = next.filter(TimeReadings::isCountable).isPresent();
    boolean names = next.filter(token -> isNominal(token)).isPresent();
    boolean weak = WEAK_YEAR_CUES.contains(cue) && (year < 1900 || names);
    return counts || weak || (article && !names) ? Optional.empty() : year(match);
  }

  private static boolean isNominal(Token token) {
    return token.is(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ);
  }

  private static boolean isCountable(Token token) {
    return token.text().equals("%")
        || token.text().equals("percent")
        || (token.is(PartOfSpeech.NOUN)
            && (token.lower().endsWith("s") || token.lower().equals("people")));
  }

  static Optional<TimeMeaning> bareMonth(Match match) {
    var name = match.word("month");
    boolean led = match.get("part") != null || match.get("which") != null;
    var place = Place.at(match.document(), match.groups().start("month"));
    var cue = place.map(here -> here.lower(-1)).orElse("");
    boolean cued = led || MONTH_CUES.contains(cue);
    boolean named = place.flatMap(here -> here.ahead(1)).filter(TimeReadings::isName).isPresent();
    if (!cued && (DOUBTFUL_MONTHS.contains(name) || named)) {
      return Optional.empty();
    }
    var part = CalendarWords.part(lastWordButOf(match.get("part")));
    return Optional.of(new Yearless(CalendarWords.month(name), null, part, direction(match)));
  }

  private static boolean isName(Token token) {
    return token.isCapitalised() && token.is(PartOfSpeech.PROPN);
  }

  /// "end" of "the end of".
  private static @Nullable String lastWordButOf(@Nullable String words) {
    if (words == null) {
      return null;
    }
    return words.toLowerCase(Locale.ROOT).replaceAll("^the\\h+|\\h+of$", "");
  }

  static Optional<TimeMeaning> weekday(Match match) {
    DayOfWeek day = CalendarWords.weekday(match.word("weekday"));
    var named = CalendarWords.direction(match.get("which"));
    var direction = named.orElseGet(() -> Tense.around(match.document(), match.span()));
    return Optional.of(new Weekday(day, direction, named.isPresent()));
  }

  static Optional<TimeMeaning> day(Match match) {
    var words = match.word("word").toLowerCase(Locale.ROOT);
    int days =
        switch (words) {
          case String w when w.contains("before") -> -2;
          case String w when w.contains("after ") || w.contains("after\t") -> 2;
          case String w when w.contains("yesterday") || w.startsWith("last") -> -1;
          case String w when w.contains("tomorrow") -> 1;
          default -> 0;
        };
    return Optional.of(new Shifted(days, ChronoUnit.DAYS, null));
  }

  static Optional<TimeMeaning> shifted(Match match) {
    return Optional.of(
        new Shifted(step(match), CalendarWords.unit(match.word("unit")), match.part()));
  }

  static Optional<TimeMeaning> monthOfYear(Match match) {
    var month = CalendarWords.month(match.word("month"));
    return Optional.of(new MonthOfYear(month, step(match), match.part()));
  }

  private static int step(Match match) {
    return switch (match.word("which").toLowerCase(Locale.ROOT)) {
      case "this", "the" -> 0;
      case String which when which.startsWith("last") || which.endsWith("past") -> -1;
      default -> 1;
    };
  }

  static Optional<TimeMeaning> weekend(Match match) {
    return Optional.of(new Weekend(match.direction("which")));
  }

  static Optional<TimeMeaning> ago(Match match) {
    return match.get("roughly") == null
        ? Optional.of(new Shifted(-amount(match), CalendarWords.unit(match.word("unit")), null))
        : vague(match);
  }

  static Optional<TimeMeaning> fromNow(Match match) {
    return Optional.of(new Shifted(amount(match), CalendarWords.unit(match.word("unit")), null));
  }

  static Optional<TimeMeaning> length(Match match) {
    var number = match.word("number").toLowerCase(Locale.ROOT);
    boolean article = number.equals("a") || number.equals("an");
    var cue = Place.at(match.document(), match.span().start()).map(here -> here.lower(-1));
    if (article && !LENGTH_CUES.contains(cue.orElse(""))) {
      return Optional.empty();
    }
    return Optional.of(new Length(amount(match), CalendarWords.unit(match.word("unit"))));
  }

  static Optional<TimeMeaning> vague(Match match) {
    return Optional.of(new Vague());
  }

  private static int amount(Match match) {
    var number = match.word("number");
    return Numerals.parse(number).map(value -> value.intValue()).orElse(1);
  }

  private static TimeMeaning of(LocalDate day) {
    return new Full(DateValue.day(day), null);
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, Month.of(month), day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
