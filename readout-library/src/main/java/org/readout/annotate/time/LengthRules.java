package org.readout.annotate.time;

import static org.readout.annotate.time.CalendarWords.HEDGED;
import static org.readout.annotate.time.CalendarWords.NUMBER;
import static org.readout.annotate.time.CalendarWords.PLURAL;
import static org.readout.annotate.time.CalendarWords.UNITS;

import java.util.List;
import org.readout.annotate.time.TimeWords.Cue;

/// The forms of lengths of time.
final class LengthRules {

  private static final String THE = "(?:(?i:the|these|those)\\h+)?";
  private static final String NEAR =
      "(?i:past|last|next|first|coming|previous|latest|final|preceding|following|initial|recent)";
  private static final String COUNT = "(?<number>" + NUMBER + ")";
  private static final String RANGE = "(?:(?:\\h+(?i:to|or)\\h+|[-–])" + NUMBER + ")?";
  private static final String KIND =
      "(?:(?i:more|additional|consecutive|straight|full|trading|calendar|long|solid|further|extra)\\h+)?";
  private static final String OR_SO = "(?:\\h+(?i:or\\h+so)\\b)?";
  private static final String NOT_AGE = "(?![-\\h](?i:olds?|of\\h+age)\\b)";

  static final List<TimeRule> ALL =
      List.of(
          TimeRule.of(
              "the past two years",
              Cue.UNIT,
              "\\b" + HEDGED + THE + NEAR + "\\h+" + COUNT + RANGE + "[-\\h]" + KIND + UNITS
                  + OR_SO,
              LengthReadings::length),
          TimeRule.of(
              "more than two years",
              Cue.UNIT,
              "(?<![\\p{L}\\p{N}.,$£€/]|\\d[-–])"
                  + HEDGED
                  + "(?:(?i:the)\\h+)?"
                  + COUNT
                  + RANGE
                  + "\\h+"
                  + KIND
                  + UNITS
                  + OR_SO
                  + NOT_AGE,
              LengthReadings::length),
          TimeRule.of(
              "two-day",
              Cue.UNIT,
              "(?<![\\p{L}\\p{N}.,$£€/]|\\d[-–])" + COUNT + "-" + UNITS + NOT_AGE,
              LengthReadings::length),
          TimeRule.of(
              "a year",
              Cue.UNIT,
              "\\b"
                  + HEDGED
                  + "(?<number>(?i:an?))\\h+(?:(?i:full|whole|entire)\\h+)?"
                  + UNITS
                  + NOT_AGE,
              LengthReadings::article),
          TimeRule.of(
              "the past decade",
              Cue.UNIT,
              "\\b(?:(?i:the)\\h+)?(?i:past|last|next|coming|first|previous)\\h+(?<unit>(?i:hour|decade|century))\\b",
              LengthReadings::one),
          TimeRule.of(
              "the past year",
              Cue.UNIT,
              "\\b(?i:the)\\h+(?i:past|last|next|coming|first|previous)\\h+(?<unit>(?i:day|week|month|quarter|year))\\b"
                  + OR_SO,
              LengthReadings::one),
          TimeRule.of(
              "a few days",
              Cue.UNIT,
              "\\b"
                  + THE
                  + "(?:"
                  + NEAR
                  + "\\h+)?(?<few>(?i:(?:a\\h+)?couple(?:\\h+of)?|(?:a\\h+)?few|several|many|some))\\h+(?:(?i:more)\\h+)?"
                  + PLURAL,
              LengthReadings::few),
          TimeRule.of(
              "several-year",
              Cue.UNIT,
              "\\b(?<few>(?i:several|multi))-" + UNITS,
              LengthReadings::few),
          TimeRule.of(
              "recent months",
              Cue.UNIT,
              "\\b" + THE + "(?i:recent|coming|past|early)\\h+" + PLURAL,
              LengthReadings::some),
          TimeRule.of(
              "for years",
              Cue.UNIT,
              "(?<=\\b(?i:for|in|over|within|after|takes?|took|lasts?|lasted|spent)\\h)"
                  + PLURAL
                  + "(?:\\h+(?i:or)\\h+(?i:weeks|months|years|decades)\\b)?",
              LengthReadings::some),
          TimeRule.of(
              "decades-long", Cue.UNIT, "\\b" + UNITS + "-(?i:long)\\b", LengthReadings::longer),
          TimeRule.of(
              "the year ended May 31",
              Cue.UNIT,
              "\\b(?i:the)\\h+(?:(?<unit>(?i:year))(?=\\h+(?i:end(?:ed|ing))\\b)|(?i:fiscal)\\h+(?<fiscal>(?i:year))\\b)",
              LengthReadings::year),
          TimeRule.of(
              "half an hour",
              Cue.UNIT,
              "\\b(?i:(?:a\\h+)?half[-\\h](?:an?\\h+)?)(?<unit>(?i:hour|day|year|decade|century))\\b",
              LengthReadings::half));

  private LengthRules() {}
}
