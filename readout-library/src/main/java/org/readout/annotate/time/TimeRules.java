package org.readout.annotate.time;

import static org.readout.annotate.time.CalendarWords.ANY_WEEKDAY;
import static org.readout.annotate.time.CalendarWords.BARE_MONTH;
import static org.readout.annotate.time.CalendarWords.DAY;
import static org.readout.annotate.time.CalendarWords.MONTH;
import static org.readout.annotate.time.CalendarWords.PART;
import static org.readout.annotate.time.CalendarWords.UNIT;
import static org.readout.annotate.time.CalendarWords.WEEKDAY;
import static org.readout.annotate.time.CalendarWords.YEAR;

import java.util.List;
import java.util.regex.Pattern;

/// All forms of time expressions in one list; of two that overlap the one that begins first wins,
/// then the longer, then the earlier in the list.
final class TimeRules {

  private static final String DAY_NAME = "(?:\\b" + ANY_WEEKDAY + ",?\\h{1,2})?";
  private static final String PART_OF =
      "(?:(?i:\\bthe\\h+)?\\b" + PART + "(?:-|\\h+(?i:in\\h+|on\\h+|of\\h+)?)(?i:the\\h+)?)?";
  private static final String NUMBER =
      "(?<number>(?i:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty"
          + "|thirty|forty|fifty)|\\d{1,3})";
  private static final String FEW =
      "(?i:(?:a\\h+)?few|several|some|many|a\\h+couple(?:\\h+of)?|recent|coming|past|latest|previous)";
  private static final String SEASON = "(?i:spring|summer|autumn|fall|winter)";
  private static final String ROUGHLY =
      "(?<roughly>(?i:about|around|roughly|nearly|almost|some|more\\h+than|over|less\\h+than|at\\h+least"
          + "|fewer\\h+than|only|just|barely)\\h+)?";

  /// Where a bare year is a year: behind such a word and not before a plural ("in 2000 cases").
  private static final String YEAR_CUE =
      "(?=[12])(?<=\\b(?i:in|since|until|till|by|of|from|during|before|after|late|early|mid|the|a|back|to|and"
          + "|for|through|fiscal|year|around|or)[-\\h]{1,2}|\\()";

  static final List<TimeRule> ALL =
      List.of(
          rule(
              "Mon, June 19, 2023",
              DAY_NAME + "\\b" + MONTH + "\\h+" + DAY + ",?\\h+" + YEAR,
              TimeReadings::full),
          rule(
              "Mon, 19 June 2023",
              DAY_NAME + "\\b" + DAY + "(?:\\h+(?:of\\h+)?|-)" + MONTH + "(?:,?\\h+|-)" + YEAR,
              TimeReadings::full),
          rule(
              "2023-06-19",
              "(?<![\\d/-])(?<iso>(?:1[5-9]|20)\\d\\d[-/](?:0\\d|1[0-2])[-/][0-3]\\d)(?![\\d/-])",
              TimeReadings::iso),
          rule(
              "Mon, 06/19/2023",
              DAY_NAME
                  + "(?<![\\d/.])(?<a>[0-3]?\\d)(?<mark>[/.])(?<b>[0-3]?\\d)\\k<mark>(?<year>(?:19|20)?\\d\\d)(?![\\d/])",
              TimeReadings::slashed),
          rule(
              "June 18-19, 2023",
              "\\b" + MONTH + "\\h+(?<from>[0-3]?\\d)\\h?[-–]\\h?(?<to>[0-3]?\\d),?\\h+" + YEAR,
              TimeReadings::range),
          rule(
              "late June 2023",
              PART_OF + "\\b" + MONTH + ",?\\h+(?:of\\h+)?" + YEAR,
              TimeReadings::month),
          rule(
              "June last year",
              PART_OF
                  + "\\b"
                  + MONTH
                  + ",?\\h+(?i:of\\h+)?(?<which>(?i:last|this|next))\\h+(?<unit>(?i:year))\\b",
              TimeReadings::monthOfYear),
          rule("Monday, June 19", DAY_NAME + "\\b" + MONTH + "\\h+" + DAY, TimeReadings::yearless),
          rule(
              "Monday, 19 June",
              DAY_NAME + "\\b" + DAY + "\\h+(?:of\\h+)?" + MONTH,
              TimeReadings::yearless),
          rule(
              "the summer of 2018",
              "\\b(?<x>(?i:the\\h+)?" + PART_OF + SEASON + "\\h+(?:of\\h+)?" + YEAR + ")",
              TimeReadings::year),
          rule(
              "the end of 2018",
              "\\b(?<x>(?i:the\\h+)?" + PART + "(?:-|\\h+(?i:of\\h+|in\\h+)?)" + YEAR + ")",
              TimeReadings::year),
          rule("in 2018", YEAR_CUE + YEAR, TimeReadings::bareYear),
          rule(
              "the 1990s",
              "\\b(?:the\\h+)?(?:" + PART + "[-\\h]+)?(?:1[5-9]|20)\\d0s\\b",
              TimeReadings::vague),
          rule(
              "in late November",
              "\\b(?:(?<part>(?i:early|mid|late|the\\h+end\\h+of|the\\h+beginning\\h+of|the\\h+start\\h+of))[-\\h]+"
                  + "|(?<which>(?i:last|this|next|this\\h+past|this\\h+coming))\\h+)?"
                  + BARE_MONTH
                  + "(?![\\p{L}\\p{N}]|\\h\\d)",
              TimeReadings::bareMonth),
          rule(
              "earlier on Monday",
              "\\b(?:(?<when>(?i:earlier|later|late|early)(?i:\\h+on)?\\h+)|(?<which>(?i:last|next|past|this))\\h+)?"
                  + WEEKDAY
                  + "(?![\\p{L}\\p{N}])(?:\\h+(?:(?i:late|early)\\h+)?(?i:morning|afternoon|evening|night|noon)\\b)?",
              TimeReadings::weekday),
          rule(
              "the day before yesterday",
              "\\b(?<word>(?i:the\\h+day\\h+before\\h+yesterday|the\\h+day\\h+after\\h+tomorrow"
                  + "|(?:(?:late|early|earlier|later)\\h+)?(?:today|yesterday|tomorrow|tonight)"
                  + "(?:\\h+(?:morning|afternoon|evening|night))?|last\\h+night|this\\h+(?:morning|afternoon|evening)))\\b",
              TimeReadings::day),
          rule(
              "late last year",
              "\\b(?:(?<part>(?i:early|earlier|late|later|mid|middle|sometime))[-\\h]+)?(?<which>(?i:last|this\\h+past|this\\h+coming|this|next))\\h+"
                  + UNIT
                  + "\\b",
              TimeReadings::shifted),
          rule(
              "the end of the year",
              "\\b(?i:the\\h+)?"
                  + PART
                  + "\\h+(?i:of)\\h+(?<which>(?i:the|this|last|next))\\h+"
                  + UNIT
                  + "\\b",
              TimeReadings::shifted),
          rule(
              "over the weekend",
              "\\b(?:(?<which>(?i:last|this|next|past|coming|this\\h+past|this\\h+coming))|(?<=\\b(?i:over|at|during|on)\\h)(?i:the))\\h+(?i:weekend)\\b",
              TimeReadings::weekend),
          rule(
              "two years ago",
              "\\b" + ROUGHLY + NUMBER + "\\h+(?<unit>(?i:day|week|month|year))s?\\h+ago\\b",
              TimeReadings::ago),
          rule(
              "two weeks from now",
              "\\b"
                  + NUMBER
                  + "\\h+(?<unit>(?i:day|week|month|year))s?\\h+(?i:from\\h+now|from\\h+today)\\b",
              TimeReadings::fromNow),
          rule(
              "a week earlier",
              "\\b(?:"
                  + ROUGHLY
                  + "(?:"
                  + NUMBER
                  + "|"
                  + FEW
                  + "|\\d{1,3})\\h+)?(?i:(?:minute|hour|day|week|month|year|decade|centur(?:y|ie))s?)\\h+"
                  + "(?i:ago|earlier|later|before|prior|after|afterwards?)\\b",
              TimeReadings::vague),
          rule(
              "the following day",
              "\\b(?i:the|that)\\h+(?i:(?:(?:previous|following|next|same|very)\\h+)?(?:day|night|morning|afternoon|evening)|(?:previous|following|next|same)\\h+(?:week|month|year))\\b",
              TimeReadings::vague),
          rule(
              "the past two days",
              "\\b(?i:the)\\h+(?i:past|last|next|coming|first|previous)\\h+(?:"
                  + NUMBER
                  + "\\h+)?(?<unit>(?i:day|week|month|year))s?\\b",
              TimeReadings::length),
          rule(
              "two-day",
              "\\b" + NUMBER + "[-\\h](?<unit>(?i:day|week|month|year))s?\\b(?![-\\h](?i:old)\\b)",
              TimeReadings::length),
          rule(
              "recent months",
              "\\b(?:(?i:the)\\h+(?:(?i:past|last|next|coming|first)\\h+)?)?"
                  + FEW
                  + "\\h+(?:"
                  + FEW
                  + "\\h+)?(?i:days|weeks|months|years|decades)\\b",
              TimeReadings::vague),
          rule(
              "in the fall",
              "\\b(?<=\\b(?i:in|by|during|since|until|before|after)\\h)(?<x>(?i:(?:the|early|late|mid|this|last|next|the\\h+early|the\\h+late)[-\\h])"
                  + SEASON
                  + ")\\b"
                  + "(?!\\h+(?i:of)\\b)",
              TimeReadings::vague),
          rule(
              "last summer",
              "\\b(?<x>(?i:(?:(?:late|early)\\h)?(?:last|this|next)\\h)" + SEASON + ")\\b",
              TimeReadings::vague));

  private TimeRules() {}

  private static TimeRule rule(String name, String pattern, TimeRule.Reading reading) {
    return new TimeRule(name, Pattern.compile(pattern), reading);
  }
}
