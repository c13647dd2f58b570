package org.readout.annotate.time;

import static org.readout.annotate.time.CalendarWords.HEDGED;
import static org.readout.annotate.time.CalendarWords.NUMBER;
import static org.readout.annotate.time.CalendarWords.PLURAL;
import static org.readout.annotate.time.CalendarWords.SEASON;
import static org.readout.annotate.time.CalendarWords.UNITS;
import static org.readout.annotate.time.CalendarWords.YEAR;

import java.util.List;
import org.readout.annotate.time.TimeWords.Cue;

/// The forms of times told by their distance from now or from another time, and of quarters and
/// seasons.
final class ShiftRules {

  private static final String COUNT = "(?<number>" + NUMBER + "|(?i:an?))";
  private static final String NTH = "(?<nth>(?i:first|second|third|fourth))";

  static final List<TimeRule> ALL =
      List.of(
          TimeRule.of(
              "two years ago",
              Cue.UNIT,
              "\\b" + HEDGED + COUNT + "\\h+" + UNITS + "\\h+(?i:ago)\\b",
              ShiftReadings::ago),
          TimeRule.of(
              "years ago",
              Cue.UNIT,
              "\\b(?:(?i:(?:a\\h+)?few|several|many|some|a\\h+couple(?:\\h+of)?)\\h+)?"
                  + PLURAL
                  + "\\h+(?i:ago)\\b",
              ShiftReadings::past),
          TimeRule.of(
              "two weeks from now",
              Cue.UNIT,
              "\\b" + COUNT + "\\h+" + UNITS + "\\h+(?i:from\\h+(?:now|today)|hence)\\b",
              ShiftReadings::fromNow),
          TimeRule.of(
              "a week earlier",
              Cue.UNIT,
              "\\b"
                  + HEDGED
                  + COUNT
                  + "\\h+"
                  + UNITS
                  + "\\h+(?:(?<side>(?i:earlier|later|afterwards|thereafter))\\b|(?<stop>(?i:before|after|afterward))(?=\\h*[.,;:)]))",
              ShiftReadings::beside),
          TimeRule.of(
              "weeks later",
              Cue.UNIT,
              "\\b(?:(?i:(?:a\\h+)?few|several|many|some)\\h+)?"
                  + PLURAL
                  + "\\h+(?i:earlier|later)\\b",
              ShiftReadings::vague),
          TimeRule.of(
              "the following day",
              Cue.UNIT,
              "\\b(?i:the)\\h+(?<which>(?i:previous|following|next|preceding))\\h+(?:(?<unit>(?i:day|week|month|quarter|year))|(?<part>(?i:night|morning|afternoon|evening)))\\b",
              ShiftReadings::neighbour),
          TimeRule.of(
              "the day before",
              Cue.UNIT,
              "\\b(?i:the)\\h+(?<unit>(?i:day|night|week|month|year))\\h+(?<side>(?i:before|after))(?=\\h*[.,;:)])",
              ShiftReadings::beside),
          TimeRule.of(
              "that day",
              Cue.UNIT,
              "\\b(?:(?i:earlier|later|early|late)\\h+)?(?:(?i:that\\h+(?:(?:same|very)\\h+)?)|(?i:the\\h+(?:same|very)\\h+))(?<unit>(?i:day|week|month|quarter|year|night|morning|afternoon|evening))\\b",
              ShiftReadings::same),
          TimeRule.of(
              "year-earlier",
              Cue.UNIT,
              "\\b(?i:(?:(?:the\\h+)?(?:comparable\\h+)?year-(?:earlier|ago)\\h+(?:quarter|period)|year-(?:earlier|ago)|the\\h+quarter\\h+a\\h+year\\h+(?:ago|earlier)))\\b",
              ShiftReadings::yearEarlier),
          TimeRule.of(
              "the third quarter of 1989",
              Cue.QUARTER,
              "\\b(?:(?i:the|its)\\h+)?(?:(?i:fiscal)[-\\h]+)?(?:"
                  + YEAR
                  + "\\h+)?(?:(?i:fiscal)[-\\h]+)?"
                  + NTH
                  + "\\h(?i:quarter)\\b(?:(?:\\h+(?i:of|in)(?:\\h+(?i:fiscal))?)?\\h+(?<of>(?:19|20)\\d\\d)\\b)?",
              ShiftReadings::quarter),
          TimeRule.of(
              "third-quarter",
              Cue.QUARTER,
              "\\b(?:(?i:fiscal)[-\\h]+)?" + NTH + "-(?i:quarter)\\b",
              ShiftReadings::quarter),
          TimeRule.of(
              "next year's first quarter",
              Cue.QUARTER,
              "\\b(?<which>(?i:last|this|next))\\h+(?i:year['’]s)\\h+"
                  + NTH
                  + "[-\\h](?i:quarter)\\b",
              ShiftReadings::quarterOfYear),
          TimeRule.of(
              "the 1988 period",
              Cue.QUARTER,
              "\\b(?i:the)\\h+" + YEAR + "\\h+(?<unit>(?i:quarter|period))\\b",
              ShiftReadings::thatOfYear),
          TimeRule.of(
              "the latest period",
              Cue.QUARTER,
              "\\b(?i:the\\h+latest\\h+(?:quarter|period))\\b",
              ShiftReadings::latest),
          TimeRule.of(
              "the year",
              Cue.UNIT,
              "\\b(?i:the)\\h+(?:(?i:full|current)\\h+)?(?<unit>(?i:year))\\b(?!-|['’]s\\h+end|\\h+(?i:of|that|when|in\\h+which|before|after|two|to|end(?:ed|ing))\\b)",
              ShiftReadings::present),
          TimeRule.of(
              "year-end",
              Cue.UNIT,
              "\\b(?:(?i:the)\\h+)?(?<part>(?i:year))(?:[-\\h]|['’]s\\h+)(?i:end)\\b",
              ShiftReadings::yearEnd),
          TimeRule.of(
              "the second half of 1989",
              Cue.QUARTER,
              "\\b(?i:the)\\h+(?<nth>(?i:first|second|last))\\h(?i:half)(?:\\h+(?i:of)\\h+(?<of>(?:19|20)\\d\\d)\\b|\\h+(?i:of)\\h+(?i:this\\h+year)\\b|(?=\\h*[.,;]))",
              ShiftReadings::half),
          TimeRule.of(
              "this quarter",
              Cue.QUARTER,
              "\\b(?<which>(?i:last|this|next))\\h+(?i:quarter)\\b",
              ShiftReadings::quarterFromNow),
          TimeRule.of(
              "the quarter",
              Cue.QUARTER,
              "\\b(?i:the(?:\\h+current)?)\\h+(?<unit>(?i:quarter))\\b(?!-)",
              ShiftReadings::same),
          TimeRule.of(
              "the summer of 2018",
              Cue.SEASON,
              "\\b(?:(?i:the)\\h+)?(?:(?<part>(?i:early|mid|late))[-\\h]+)?"
                  + SEASON
                  + "\\h+(?:(?i:of)\\h+)?"
                  + YEAR,
              ShiftReadings::seasonOf),
          TimeRule.of(
              "last summer",
              Cue.SEASON,
              "\\b(?:(?i:late|early)\\h)?(?<which>(?i:last|this|next|this\\h+past|this\\h+coming))\\h+"
                  + SEASON
                  + "\\b",
              ShiftReadings::seasonNear),
          TimeRule.of(
              "in the fall",
              Cue.SEASON,
              "(?<=\\b(?i:in|by|during|since|until|before|after|over|of|into)\\h)(?:(?i:the)\\h+)?(?:(?i:early|late|mid)[-\\h])?"
                  + SEASON
                  + "\\b(?!\\h+(?i:of)\\b)",
              ShiftReadings::seasonNear));

  private ShiftRules() {}
}
