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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.time.TimeMeaning.Full;
import org.readout.annotate.time.TimeMeaning.MonthOfYear;
import org.readout.annotate.time.TimeMeaning.Shifted;
import org.readout.annotate.time.TimeMeaning.Weekday;
import org.readout.annotate.time.TimeMeaning.Weekend;
import org.readout.annotate.time.TimeMeaning.Yearless;
import org.readout.annotate.time.TimeRule.Match;
import org.readout.text.Here;
import org.readout.text.PartOfSpeech;
import org.readout.text.Place;
import org.readout.text.Token;

/// What the matches of [TimeRules] mean.
final class TimeReadings {

  /// Months that are also verbs, and the words before them that make them months.
  private static final Set<String> DOUBTFUL_MONTHS = Set.of("May", "March");

  private static final Set<String> MONTH_CUES =
      Set.of("in", "since", "until", "till", "during", "through", "throughout", "from", "mid");

  /// Behind these a number is a year only in modern times ("rose to 1800").
  private static final Set<String> WEAK_YEAR_CUES =
      Set.of("of", "to", "and", "for", "or", "by", "from", "through", "after", "around", "before");

  private static final Pattern CUE =
      Pattern.compile(
          "\\b(?<cue>(?i:until|till|since|by|as\\h+(?:soon|early)\\h+as))\\h+(?:"
              + Times.CLOCK
              + ",?\\h+)?$");

  /// Longest cue with a time of day behind it, in characters.
  private static final int CUE_REACH = 40;

  private static final Set<String> YEAR_CUES =
      Set.of(
          "in", "since", "until", "till", "by", "of", "from", "during", "before", "after", "late",
          "early", "mid", "the", "a", "back", "to", "and", "for", "through", "fiscal", "year",
          "around", "or", "(", "between", "into");

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
    var american =
        match.word("mark").contains("/") ? date(year, a, b) : Optional.<LocalDate>empty();
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
    var cue = cue(match);
    if (cue.equals("by")) {
      var tense = match.direction("which");
      return tense == TimeMeaning.Direction.FUTURE ? tense : TimeMeaning.Direction.NEAREST;
    }
    return CalendarWords.direction(cue).orElseGet(() -> match.direction("which"));
  }

  /// The word before the expression, past a time of day ("until 9 a.m. Tuesday"); "as soon as"
  /// counts as "until".
  private static String cue(Match match) {
    var text = match.document().text();
    Matcher cue = Here.before(CUE, text, match.span().start(), CUE_REACH);
    if (!cue.find()) {
      return "";
    }
    var word = cue.group("cue").toLowerCase(Locale.ROOT);
    return word.endsWith("as") ? "until" : word;
  }

  static Optional<TimeMeaning> year(Match match) {
    return Optional.of(new Full(DateValue.year(match.number("year")), match.part()));
  }

  /// A number is a year where something leads it that leads years ("in", "its", "the late"), and
  /// where it does not count the noun behind it.
  static Optional<TimeMeaning> bareYear(Match match) {
    var place = Place.at(match.document(), match.span().start());
    var next = place.flatMap(here -> here.ahead(1));
    var before = place.flatMap(here -> here.ahead(-1));
    var cue = before.map(Token::lower).orElse("");
    int year = match.number("year");
    boolean names = next.filter(token -> isNominal(token)).isPresent();
    boolean counts = next.filter(TimeReadings::isCountable).isPresent();
    if (!YEAR_CUES.contains(cue)) {
      boolean led = before.filter(token -> leadsYear(token, names)).isPresent();
      return led && isModern(year) && !(counts && !isDefinite(before.get()))
          ? year(match)
          : Optional.empty();
    }
    boolean article = cue.equals("the") || cue.equals("a");
    boolean weak = WEAK_YEAR_CUES.contains(cue) && (year < 1900 || names);
    boolean definite = cue.equals("the") && isModern(year);
    return (counts && !definite) || (weak && !(isModern(year) && !counts)) || (article && !names)
        ? Optional.empty()
        : year(match);
  }

  private static boolean isModern(int year) {
    return year >= 1900 && year < 2050;
  }

  /// "its 1990 invasion", "into 1990", "the unsuccessful 1996 campaign".
  private static boolean leadsYear(Token before, boolean names) {
    return before.is(PartOfSpeech.ADP, PartOfSpeech.DET, PartOfSpeech.PRON, PartOfSpeech.CCONJ)
        || before.lower().endsWith("'s")
        || before.lower().endsWith("’s")
        || (names && before.is(PartOfSpeech.ADJ));
  }

  private static boolean isDefinite(Token before) {
    return before.is(PartOfSpeech.DET, PartOfSpeech.PRON) || before.lower().endsWith("s");
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
    boolean strict = CalendarWords.direction(lastWord(match.word("which"))).isPresent();
    return Optional.of(
        new Yearless(CalendarWords.month(name), null, part, direction(match), strict));
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
    var named = CalendarWords.direction(lastWord(match.word("which")));
    var direction = named.orElseGet(() -> direction(match));
    return Optional.of(new Weekday(day, direction, named.isPresent()));
  }

  /// "coming" of "this coming".
  private static String lastWord(String words) {
    return words.substring(words.stripTrailing().lastIndexOf(' ') + 1);
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
