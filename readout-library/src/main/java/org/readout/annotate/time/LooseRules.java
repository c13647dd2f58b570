package org.readout.annotate.time;

import static org.readout.annotate.time.CalendarWords.DAYPART;
import static org.readout.annotate.time.CalendarWords.NUMBER;
import static org.readout.annotate.time.CalendarWords.SEASON;
import static org.readout.annotate.time.CalendarWords.UNITS;

import java.util.List;
import org.readout.annotate.time.TimeWords.Cue;

/// The forms of fuzzy times, of what happens again and again, of feasts, and of times of day
/// without a date.
final class LooseRules {

  private static final String DAYS = "(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)";
  private static final String MONTHS =
      "(?<month>January|February|March|April|May|June|July|August|September|October|November|December)";

  static final List<TimeRule> ALL =
      List.of(
          TimeRule.of(
              "now",
              Cue.NOW,
              "\\b(?i:(?:right\\h+|just\\h+|even\\h+)?now|currently|nowadays|presently|these\\h+days)\\b",
              LooseReadings::present),
          TimeRule.of(
              "current", Cue.NOW, "\\b(?i:current)\\b(?=\\h\\p{L})", LooseReadings::present),
          TimeRule.of(
              "recently",
              Cue.NOW,
              "\\b(?i:(?:more\\h+|most\\h+)?recently|the\\h+(?:recent\\h+|distant\\h+)?past(?=\\h*[.,;:)]|\\h+(?:and|but|that|when|have|has|is|was)\\b)"
                  + "|long\\h+ago|not\\h+long\\h+ago)\\b",
              LooseReadings::past),
          TimeRule.of(
              "soon",
              Cue.NOW,
              "\\b(?i:as\\h+soon\\h+as\\h+possible|soon(?!\\h+(?:as|after))|the\\h+(?:near\\h+|immediate\\h+|not-too-distant\\h+|distant\\h+)?future(?!s|\\h+of))\\b",
              LooseReadings::future),
          TimeRule.of(
              "every Monday",
              Cue.EVERY,
              "\\b(?i:every|each)\\h+(?:(?i:other)\\h+)?(?:"
                  + DAYS
                  + "|"
                  + MONTHS
                  + "|"
                  + SEASON
                  + "|(?<unit>(?i:day|week|month|quarter|year|hour|minute|decade))|(?<part>"
                  + DAYPART
                  + "))\\b",
              LooseReadings::every),
          TimeRule.of(
              "every two weeks",
              Cue.EVERY,
              "\\b(?i:every)\\h+(?<number>" + NUMBER + "|(?i:few|several))\\h+" + UNITS,
              LooseReadings::everyFew),
          TimeRule.of(
              "Tuesday nights",
              Cue.WEEKDAY,
              "\\b" + DAYS + "(?:s|\\h+(?<part>(?i:morning|afternoon|evening|night))s)\\b",
              LooseReadings::every),
          TimeRule.of(
              "daily",
              Cue.EVERY,
              "\\b(?<adverb>(?i:hourly|daily|nightly|weekly|biweekly|monthly|yearly|annually))\\b",
              LooseReadings::adverb),
          TimeRule.of(
              "Easter weekend",
              Cue.FEAST,
              "\\b(?<feast>New\\h+Year['’]s\\h+(?:Eve|Day)|Valentine['’]s\\h+Day|Good\\h+Friday|Easter(?:\\h+(?:Sunday|Monday))?|Labor\\h+Day|Memorial\\h+Day"
                  + "|Independence\\h+Day|the\\h+Fourth\\h+of\\h+July|Halloween|Election\\h+Day|Veterans\\h+Day|Thanksgiving(?:\\h+Day)?|Christmas(?:\\h+(?:Eve|Day))?|Boxing\\h+Day)"
                  + "(?:\\h+(?<around>(?i:weekend|week)))?(?:,?\\h+(?:(?i:of)\\h+)?(?<year>(?:19|20)\\d\\d))?(?![\\p{L}\\p{N}])(?!\\h+\\p{Lu})",
              LooseReadings::feast),
          TimeRule.of(
              "3 p.m.",
              Cue.DIGIT,
              "(?<![\\p{L}\\p{N}:.,$£€])(?:"
                  + "\\d{1,2}(?::\\d\\d(?::\\d\\d)?)?\\h?(?i:[ap]\\.m\\.|[ap]m\\b|[ap]\\.m\\b)(?:\\h+(?:GMT|UTC|[A-Z]{1,3}[SD]?T\\b|(?i:local\\h+time)))?"
                  + "|\\d{1,2}:\\d\\d(?::\\d\\d)?(?:\\h+(?:GMT|UTC|[A-Z]{1,3}[SD]?T\\b|(?i:local\\h+time)))"
                  + "|\\d{1,2}\\h+(?i:in\\h+the\\h+(?:morning|afternoon|evening)))",
              LooseReadings::clock),
          TimeRule.of(
              "noon",
              Cue.DAYPART,
              "\\b(?i:(?:mid[-\\h])?(?:noon|midnight|midday|mid[-\\h]?(?:morning|afternoon))|overnight)\\b",
              LooseReadings::clock),
          TimeRule.of(
              "the 1990s",
              Cue.DIGIT,
              "\\b(?:(?i:the)\\h+)?(?:(?<part>(?i:early|mid|late|middle))[-\\h]+)?(?<decade>(?:1[5-9]|20)\\d0)['’]?s\\b",
              LooseReadings::decade),
          TimeRule.of(
              "the '80s",
              Cue.DIGIT,
              "\\b(?i:the)\\h+(?:(?<part>(?i:early|mid|late))[-\\h]+)?['’](?<short>\\d0)s(?!\\p{L})",
              LooseReadings::decadeName),
          TimeRule.of(
              "the nineties",
              Cue.DECADE,
              "\\b(?i:the)\\h+(?:(?<part>(?i:early|mid|late))[-\\h]+)?(?<word>(?i:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))(?!\\p{L})",
              LooseReadings::decadeName),
          TimeRule.of(
              "in nineteen ninety-one",
              Cue.SPOKEN,
              "(?<=\\b(?i:in|since|of|by|until|during|year)\\h)(?<century>(?i:eighteen|nineteen|twenty))[-\\h]"
                  + "(?<rest>(?i:(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[-\\h](?:one|two|three|four|five|six|seven|eight|nine))?)"
                  + "|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen))\\b(?!-)",
              LooseReadings::spokenYear),
          TimeRule.of(
              "the year two thousand",
              Cue.SPOKEN,
              "\\b(?i:the\\h+year)\\h+(?<thousand>(?i:two\\h+thousand))\\b",
              LooseReadings::spokenYear),
          TimeRule.of(
              "the 20th century",
              Cue.DIGIT,
              "\\b(?:(?i:the)\\h+)?(?:(?<part>(?i:early|mid|late))[-\\h]+)?(?<century>1\\d|2[01]|\\d)(?:st|nd|rd|th)[-\\h](?i:century)\\b",
              LooseReadings::century),
          TimeRule.of(
              "the early years",
              Cue.UNIT,
              "\\b(?i:the\\h+early\\h+years)\\b",
              LooseReadings::vague));

  private LooseRules() {}
}
