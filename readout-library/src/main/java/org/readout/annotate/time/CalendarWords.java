package org.readout.annotate.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.time.TimeMeaning.Direction;
import org.readout.annotate.time.TimeMeaning.Part;

/// The words of the calendar, as pieces of patterns and as values.
final class CalendarWords {

  /// Full and abbreviated names; abbreviations take an optional full stop.
  static final String MONTH =
      "(?<month>January|February|March|April|May|June|July|August|September|October|November|December"
          + "|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER"
          + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?"
          + "|(?:JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)\\b\\.?)";

  /// Names that are hardly ever another word, and those with a full stop behind an abbreviation.
  static final String BARE_MONTH =
      "(?<month>January|February|March|April|May|June|July|August|September|October|November|December"
          + "|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\\.)";

  static final String WEEKDAY =
      "(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
          + "|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY)";

  /// Also abbreviated, where a date follows.
  static final String ANY_WEEKDAY =
      "(?<weekday>(?:Mon|Tue|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY"
          + "|Tuesday|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\b\\.?"
          + "|(?:MON|TUES?|WED|THU(?:RS?)?|FRI|SAT|SUN)\\b\\.?)";

  static final String DAY = "(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d/]|[.:,]\\d)";

  static final String YEAR = "(?<year>(?:1[5-9]|20)\\d\\d)(?![\\d,]\\d|\\d|[./:]\\d|-\\d)";

  static final String PART =
      "(?<part>(?i:early|mid|middle|late|later|earlier|end|beginning|start))";

  static final String UNIT = "(?<unit>(?i:day|week|month|year))";

  /// The units of lengths, singular or plural.
  static final String UNITS =
      "(?<unit>(?i:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?|decades?|centur(?:y|ies)))"
          + "(?!\\p{L})";

  static final String PLURAL =
      "(?<unit>(?i:seconds|minutes|hours|days|weeks|months|quarters|years|decades|centuries))(?!\\p{L})";

  private static final String ONES = "one|two|three|four|five|six|seven|eight|nine";

  private static final String WORDS =
      "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[-\\h](?:"
          + ONES
          + "))?|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:(?:an?|"
          + ONES
          + ")\\h+)(?:hundred|thousand|dozen)|"
          + ONES;

  /// A number in digits or words, with its fraction.
  static final String NUMBER =
      "(?:\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?(?:[-\\h]\\d/\\d)?|(?i:"
          + WORDS
          + "))(?:[-\\h](?i:and)[-\\h](?i:a)[-\\h](?i:half|quarter|third))?";

  static final String HEDGED =
      "(?:(?<hedge>(?i:about|around|roughly|approximately|some|nearly|almost|(?:no\\h+)?more\\h+than"
          + "|less\\h+than|fewer\\h+than|at\\h+least|at\\h+most|up\\h+to|(?:well|just)\\h+over"
          + "|(?<=\\b(?:for|in|last|lasted|lasting|took|takes?|of|after|was|is|spent)\\h)over"
          + "|(?:just\\h+)?under))\\h+)?";

  static final String SEASON = "(?<season>(?i:spring|summer|autumn|fall|winter))";

  static final String DAYPART = "(?i:morning|afternoon|evening|night)";

  private CalendarWords() {}

  static Month month(String text) {
    var start = text.substring(0, 3).toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().startsWith(start)) {
        return month;
      }
    }
    throw new IllegalArgumentException("no month: " + text);
  }

  static DayOfWeek weekday(String text) {
    var start = text.substring(0, 3).toUpperCase(Locale.ROOT);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().startsWith(start)) {
        return day;
      }
    }
    throw new IllegalArgumentException("no weekday: " + text);
  }

  /// The part of a period that the word names; "earlier" and "later" are seen from now, so they
  /// name none.
  static @Nullable Part part(@Nullable String word) {
    return switch (word == null ? "" : word.toLowerCase(Locale.ROOT)) {
      case "early", "beginning", "start" -> Part.EARLY;
      case "mid", "middle" -> Part.MIDDLE;
      case "late", "end" -> Part.LATE;
      default -> null;
    };
  }

  /// The side of now that the word names, if it names one.
  static Optional<Direction> direction(@Nullable String word) {
    return switch (word == null ? "" : word.toLowerCase(Locale.ROOT)) {
      case "last", "past", "previous", "since" -> Optional.of(Direction.PAST);
      case "next", "following", "coming", "upcoming", "until", "till" ->
          Optional.of(Direction.FUTURE);
      default -> Optional.empty();
    };
  }

  static ChronoUnit unit(String word) {
    return ChronoUnit.valueOf(word.toUpperCase(Locale.ROOT) + "S");
  }
}
