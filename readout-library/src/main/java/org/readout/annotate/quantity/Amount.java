package org.readout.annotate.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.text.Here;
import org.readout.text.Numeral;
import org.readout.text.Numerals;
import org.readout.text.Span;

/// A number as the readers of units see it: a single one, or the lower end of a range with all of
/// it in its span.
///
/// @param span the number, or the whole range ("between 30 and 40")
/// @param value the number, or the lower end
/// @param range true when it is a range: then "at least the lower end" is what the words entail
record Amount(Span span, BigDecimal value, boolean range) {

  private static final Pattern BETWEEN = Pattern.compile("(?i)\\b(?:between|from)\\h+$");
  private static final Pattern JOINER =
      Pattern.compile("(?i)\\h?(?:[-–—]|\\h(?:to|and|or)\\h)\\h?");
  private static final Pattern DIGIT_RANGE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,:/-])(\\d{1,4})[-–](\\d{1,4})(?![\\p{N}/:]|[-–.,]\\d|[-–]\\p{N})");
  private static final Pattern RANGE =
      Pattern.compile(
          "(?i)(?:between|from)\\h|[\\d.,]{1,12}\\h?[-–—]\\h?\\d|[\\p{L}\\d.,-]{1,20}\\h(?:to|or)\\h");
  private static final int REACH = 10;

  /// All numbers of a text, in order; two that form a range as one.
  static List<Amount> of(String text) {
    var all = new ArrayList<Amount>();
    var numerals = Numerals.find(text);
    for (int i = 0; i < numerals.size(); i++) {
      var range =
          i + 1 < numerals.size() ? range(text, numerals.get(i), numerals.get(i + 1)) : none();
      if (range.isPresent()) {
        all.add(range.get());
        i++;
      } else {
        all.add(new Amount(numerals.get(i).span(), numerals.get(i).value(), false));
      }
    }
    all.addAll(inDigits(text));
    all.sort(java.util.Comparator.comparing(Amount::span));
    return all;
  }

  /// True when the text begins like a range.
  static boolean isRange(String number) {
    return RANGE.matcher(number).lookingAt();
  }

  private static Optional<Amount> none() {
    return Optional.empty();
  }

  /// "30 to 40", "between 30 and 40": the second number is the greater and follows at once.
  private static Optional<Amount> range(String text, Numeral low, Numeral high) {
    int from = low.span().end();
    int to = high.span().start();
    if (to - from > REACH || low.value().compareTo(high.value()) >= 0) {
      return Optional.empty();
    }
    Matcher joiner = JOINER.matcher(text).region(from, to);
    if (!joiner.matches()) {
      return Optional.empty();
    }
    Matcher between = Here.before(BETWEEN, text, low.span().start(), REACH);
    boolean led = between.find();
    if (joiner.group().contains("and") && !led) {
      return Optional.empty();
    }
    int start = led ? between.start() : low.span().start();
    return Optional.of(
        new Amount(new Span(start, high.span().end()), scaled(text, low, high), true));
  }

  /// In "2 to 3 million" the scale belongs to both.
  private static BigDecimal scaled(String text, Numeral low, Numeral high) {
    var words = high.span().of(text);
    int space = words.indexOf(' ');
    if (space < 0) {
      return low.value();
    }
    var both = Numerals.parse(low.span().of(text) + words.substring(space));
    return both.filter(value -> value.compareTo(high.value()) < 0).orElse(low.value());
  }

  private static List<Amount> inDigits(String text) {
    var all = new ArrayList<Amount>();
    Matcher matcher = DIGIT_RANGE.matcher(text);
    while (matcher.find()) {
      int low = Integer.parseInt(matcher.group(1));
      if (low < Integer.parseInt(matcher.group(2))) {
        var span = new Span(matcher.start(), matcher.end());
        all.add(new Amount(span, BigDecimal.valueOf(low), true));
      }
    }
    return all;
  }
}
