package org.readout.annotate.quantity;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.text.Span;

/// Lengths of time without a number: "an hour", "half an hour", "an hour and a half", "hour-long".
///
/// A bare "an hour" counts only behind a word that measures ("for an hour", "nearly an hour"): else
/// it is mostly a rate ("80 dollars an hour").
final class ArticleDurations {

  private static final Pattern HALF =
      Pattern.compile(
          "\\b(?<first>half[-\\h](?:an?[-\\h])?)(?<unit>hour|day)\\b(?:[-\\h]long\\b)?",
          CASE_INSENSITIVE);
  private static final Pattern AND_HALF =
      Pattern.compile(
          "\\ban?\\h+(?<unit>hour|day|week|month|year)\\h+and\\h+an?\\h+(?<part>half|quarter)\\b",
          CASE_INSENSITIVE);
  private static final Pattern QUARTERS =
      Pattern.compile(
          "\\b(?:an?|(?<three>three))\\h+quarters?\\h+of\\h+an\\h+(?<unit>hour)\\b",
          CASE_INSENSITIVE);
  private static final Pattern LONG =
      Pattern.compile("(?<![-\\p{L}])(?<unit>hour|day|week|month|year)-long\\b", CASE_INSENSITIVE);
  private static final Pattern BARE =
      Pattern.compile(
          "an(?<=\\b(?:for|than|about|around|nearly|almost|roughly|least|under|over|lasted|lasting|approximately|up\\hto|close\\hto|takes|took)\\han)"
              + "\\h+(?<unit>hour)\\b(?!\\h+(?:and\\h+an?\\h|ago|later|earlier|before|after))",
          CASE_INSENSITIVE);

  private static final BigDecimal HALF_OF_ONE = new BigDecimal("0.5");

  private ArticleDurations() {}

  static List<Measured> of(String text) {
    var found = new ArrayList<Measured>();
    collect(text, AND_HALF, BigDecimal.ONE, found);
    collect(text, HALF, HALF_OF_ONE, found);
    quarters(text, found);
    collect(text, LONG, BigDecimal.ONE, found);
    collect(text, BARE, BigDecimal.ONE, found);
    return found;
  }

  /// "a quarter of an hour", "three quarters of an hour".
  private static void quarters(String text, List<Measured> found) {
    Matcher matcher = QUARTERS.matcher(text);
    while (matcher.find()) {
      var part = new BigDecimal(matcher.group("three") == null ? "0.25" : "0.75");
      var span = new Span(matcher.start(), matcher.end());
      found.add(new Measured(span, Units.clock(part, 3600), null));
    }
  }

  private static void collect(String text, Pattern pattern, BigDecimal base, List<Measured> found) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      var unit = matcher.group("unit").toLowerCase(Locale.ROOT);
      var amount = base.add(part(matcher));
      var measure =
          unit.equals("hour") ? Units.clock(amount, 3600) : UnitReader.period(amount, unit);
      found.add(new Measured(new Span(matcher.start(), matcher.end()), measure, null));
    }
  }

  private static BigDecimal part(Matcher matcher) {
    if (!matcher.namedGroups().containsKey("part")) {
      return BigDecimal.ZERO;
    }
    return matcher.group("part").equalsIgnoreCase("half") ? HALF_OF_ONE : new BigDecimal("0.25");
  }
}
