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
import java.util.stream.Stream;
import org.readout.annotate.time.TimeWords.Cue;

/// All forms of time expressions in one list; of two that overlap the one that begins first wins,
/// then the longer, then the earlier in the list.
final class TimeRules {

  private static final String DAY_NAME = "(?:\\b" + ANY_WEEKDAY + ",?\\h{1,2})?";
  private static final String PART_OF =
      "(?:(?i:\\bthe\\h+)?\\b" + PART + "(?:-|\\h+(?i:in\\h+|on\\h+|of\\h+)?)(?i:the\\h+)?)?";

  /// Where a bare year is a year: behind such a word and not before a plural ("in 2000 cases").
  private static final String YEAR_CUE = "(?=[12])(?<![\\p{N}$£€#./:,]|\\d-|\\p{L}-)";

  static final List<TimeRule> ALL =
      Stream.of(dates(), ShiftRules.ALL, LengthRules.ALL, LooseRules.ALL)
          .flatMap(List::stream)
          .toList();

  private TimeRules() {}

  private static List<TimeRule> dates() {
    return List.of(
        TimeRule.of(
            "Mon, June 19, 2023",
            Cue.MONTH,
            DAY_NAME + "\\b" + MONTH + "\\h+" + DAY + ",?\\h+" + YEAR,
            TimeReadings::full),
        TimeRule.of(
            "Mon, June 19,2023",
            Cue.MONTH,
            DAY_NAME + "\\b" + MONTH + "\\h+(?<day>3[01]|[12]\\d|0?[1-9])," + YEAR,
            TimeReadings::full),
        TimeRule.of(
            "Mon, 19 June 2023",
            Cue.MONTH,
            DAY_NAME + "\\b" + DAY + "(?:\\h+(?:of\\h+)?|-)" + MONTH + "(?:,?\\h+|-)" + YEAR,
            TimeReadings::full),
        TimeRule.of(
            "2023-06-19",
            Cue.DIGIT,
            "(?<![\\d/-])(?<iso>(?:1[5-9]|20)\\d\\d[-/](?:0\\d|1[0-2])[-/][0-3]\\d)(?![\\d/-])",
            TimeReadings::iso),
        TimeRule.of(
            "Mon, 06/19/2023",
            Cue.DIGIT,
            DAY_NAME
                + "(?<![\\d/.])(?<a>[0-3]?\\d)(?<mark>\\h?/\\h?|\\.)(?<b>[0-3]?\\d)\\k<mark>(?<year>(?:19|20)?\\d\\d)(?![\\d/])",
            TimeReadings::slashed),
        TimeRule.of(
            "June 18-19, 2023",
            Cue.MONTH,
            "\\b" + MONTH + "\\h+(?<from>[0-3]?\\d)\\h?[-–]\\h?(?<to>[0-3]?\\d),?\\h+" + YEAR,
            TimeReadings::range),
        TimeRule.of(
            "late June 2023",
            Cue.MONTH,
            PART_OF + "\\b" + MONTH + ",?\\h+(?:of\\h+)?" + YEAR,
            TimeReadings::month),
        TimeRule.of(
            "June last year",
            Cue.MONTH,
            PART_OF
                + "\\b"
                + MONTH
                + ",?\\h+(?i:of\\h+)?(?<which>(?i:last|this|next))\\h+(?<unit>(?i:year))\\b",
            TimeReadings::monthOfYear),
        TimeRule.of(
            "Monday, June 19",
            Cue.MONTH,
            DAY_NAME + "\\b" + MONTH + "\\h+" + DAY,
            TimeReadings::yearless),
        TimeRule.of(
            "Monday, 19 June",
            Cue.MONTH,
            DAY_NAME + "\\b" + DAY + "\\h+(?:of\\h+)?" + MONTH,
            TimeReadings::yearless),
        TimeRule.of(
            "the end of 2018",
            Cue.DIGIT,
            "\\b(?<x>(?i:the\\h+)?" + PART + "(?:-|\\h+(?i:of\\h+|in\\h+)?)" + YEAR + ")",
            TimeReadings::year),
        TimeRule.of("in 2018", Cue.DIGIT, YEAR_CUE + YEAR, TimeReadings::bareYear),
        TimeRule.of(
            "in late November",
            Cue.MONTH,
            "\\b(?:(?<part>(?i:early|mid|late|the\\h+end\\h+of|the\\h+beginning\\h+of|the\\h+start\\h+of|the\\h+middle\\h+of))[-\\h]+"
                + "|(?<which>(?i:last|this|next|this\\h+past|this\\h+coming))\\h+)?"
                + BARE_MONTH
                + "(?![\\p{L}\\p{N}]|\\h\\d)",
            TimeReadings::bareMonth),
        TimeRule.of(
            "earlier on Monday",
            Cue.WEEKDAY,
            "\\b(?:(?<which>(?i:last|next|past|this|this\\h+coming|this\\h+past|the\\h+previous|the\\h+following))\\h+)?"
                + WEEKDAY
                + "(?![\\p{L}\\p{N}])(?:\\h+(?:(?i:late|early)\\h+)?(?i:morning|afternoon|evening|night|noon)\\b)?",
            TimeReadings::weekday),
        TimeRule.of(
            "the day before yesterday",
            Cue.DAYPART,
            "\\b(?<word>(?i:the\\h+day\\h+before\\h+yesterday|the\\h+day\\h+after\\h+tomorrow"
                + "|(?:(?:late|early|earlier|later)\\h+)?(?:today|yesterday|tomorrow|tonight)"
                + "(?:\\h+(?:morning|afternoon|evening|night))?|last\\h+night|this\\h+(?:morning|afternoon|evening)))\\b",
            TimeReadings::day),
        TimeRule.of(
            "late last year",
            Cue.UNIT,
            "\\b(?:(?<part>(?i:early|earlier|late|later|mid|middle))[-\\h]+)?(?<which>(?i:last|this\\h+past|this\\h+coming|this|next))\\h+"
                + UNIT
                + "\\b",
            TimeReadings::shifted),
        TimeRule.of(
            "the end of the year",
            Cue.UNIT,
            "\\b(?i:the\\h+)?"
                + PART
                + "\\h+(?i:of)\\h+(?<which>(?i:the|this|last|next))\\h+"
                + UNIT
                + "\\b",
            TimeReadings::shifted),
        TimeRule.of(
            "over the weekend",
            Cue.WEEKEND,
            "\\b(?:(?<which>(?i:last|this|next|past|coming|this\\h+past|this\\h+coming))|(?i:the))\\h+(?i:weekend)\\b",
            TimeReadings::weekend));
  }
}
