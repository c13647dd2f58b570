package org.readout.text;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads English numbers: `14`, `1,200`, `7 1/2`, `1.5 million`, "seven and a half", "twenty-one",
/// "a hundred and five", "two dozen", "half a million".
///
/// A bare "a" or "an" is no number; neither is an ordinal, a score (`3-1`), a clock time or a date
/// in digits. The letters `m`, `k` and `b` are scales only behind a currency sign ("$3m"). Linear
/// in the length of the text.
public final class Numerals {

  private static final List<String> BELOW_TWENTY =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private static final Map<String, BigDecimal> SCALES =
      Map.ofEntries(
          scale("dozen", "12"),
          scale("hundred", "100"),
          scale("thousand", "1000"),
          scale("k", "1000"),
          scale("million", "1000000"),
          scale("m", "1000000"),
          scale("mn", "1000000"),
          scale("billion", "1000000000"),
          scale("bn", "1000000000"),
          scale("b", "1000000000"),
          scale("trillion", "1000000000000"),
          scale("tn", "1000000000000"));

  private static final Map<String, String> PARTS =
      Map.of(
          "half",
          "0.5",
          "quarter",
          "0.25",
          "third",
          "0.333333",
          "½",
          "0.5",
          "¼",
          "0.25",
          "¾",
          "0.75",
          "⅓",
          "0.333333",
          "⅔",
          "0.666667");

  private static final String SMALL =
      "(?:(?:"
          + String.join("|", TENS)
          + ")(?:[-\\h](?:"
          + oneToNine()
          + "))?|"
          + String.join("|", BELOW_TWENTY.reversed())
          + ")\\b";
  private static final String BIG = "(?:thousand|million|billion|trillion)\\b";
  private static final String HUNDREDS =
      "(?:(?:" + SMALL + "|an?)[-\\h]hundred\\b(?:(?:\\h+and)?\\h+" + SMALL + ")?|" + SMALL + ")";
  private static final String WORDS =
      "(?:(?:half\\h+an?|(?:an?|"
          + HUNDREDS
          + "))[-\\h](?:"
          + BIG
          + "|dozen\\b)"
          + "(?:(?:,?\\h+and|,)?\\h+"
          + HUNDREDS
          + "(?:\\h+"
          + BIG
          + ")?){0,3}|"
          + HUNDREDS
          + ")";

  /// "31, 000": a space that a reader of pages or a tokenizer put behind the comma.
  private static final String SPACED = "(?<!\\d,\\h)\\d{1,3}(?:,\\d{3}){0,2},\\h\\d00(?!,\\h\\d)";

  private static final String DIGITS =
      "(?:"
          + SPACED
          + "|\\d{1,3}(?:,\\d{3}){1,6}(?:\\.\\d{1,9})?|\\d{1,15}(?:\\.\\d{1,9})?)(?![\\d])";
  private static final String FRACTION =
      "(?:[-\\h](?<over>\\d)[/⁄](?<under>\\d\\d?)(?!\\d)|\\h?(?<sign>[½¼¾⅓⅔])"
          + "|[-\\h]and[-\\h]an?[-\\h](?<part>half|quarter|third)\\b)";
  private static final String DIGIT_SCALE =
      "(?:[-\\h]?(?<scale>hundred|thousand|million|billion|trillion|dozen|mn|bn|tn)"
          + "|(?<=[$€£¥₹₽₩]\\h?[\\d.,]{1,15})(?<short>[mkb]))(?!\\p{L})";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,:/⁄_#@])(?<![\\p{L}\\p{N}][-–])(?:(?<digits>"
              + DIGITS
              + ")|(?<words>"
              + WORDS
              + "))"
              + FRACTION
              + "?(?:"
              + DIGIT_SCALE
              + ")?"
              + "(?![\\p{N}_]|[,.:/]\\d|-\\d|(?:st|nd|rd|th)\\b)",
          CASE_INSENSITIVE);

  private Numerals() {}

  private static Map.Entry<String, BigDecimal> scale(String word, String factor) {
    return Map.entry(word, new BigDecimal(factor));
  }

  /// The words for zero to nineteen, in lower case; each one's place is its number.
  public static List<String> belowTwenty() {
    return BELOW_TWENTY;
  }

  private static String oneToNine() {
    return String.join("|", BELOW_TWENTY.subList(1, 10));
  }

  /// All numbers of a text, in order, without overlap.
  public static List<Numeral> find(CharSequence text) {
    var found = new ArrayList<Numeral>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      found.add(new Numeral(new Span(matcher.start(), matcher.end()), value(matcher)));
    }
    return found;
  }

  /// The value of a text that is one number and nothing else.
  public static Optional<BigDecimal> parse(CharSequence text) {
    Matcher matcher = NUMBER.matcher(text);
    return matcher.matches() ? Optional.of(value(matcher)) : Optional.empty();
  }

  private static BigDecimal value(Matcher number) {
    String digits = number.group("digits");
    var base =
        digits != null
            ? new BigDecimal(digits.replaceAll("[,\\h]", ""))
            : words(number.group("words"));
    var whole = base.add(fraction(number));
    String scale = number.group("scale") != null ? number.group("scale") : number.group("short");
    return scale == null ? whole : whole.multiply(factor(scale));
  }

  private static BigDecimal factor(String scale) {
    return SCALES.getOrDefault(scale.toLowerCase(Locale.ROOT), BigDecimal.ONE);
  }

  private static BigDecimal fraction(Matcher number) {
    String over = number.group("over");
    if (over != null) {
      var under = new BigDecimal(number.group("under"));
      return under.signum() == 0
          ? BigDecimal.ZERO
          : new BigDecimal(over).divide(under, MathContext.DECIMAL32);
    }
    String part = firstOf(number.group("sign"), number.group("part"));
    return part == null
        ? BigDecimal.ZERO
        : new BigDecimal(PARTS.getOrDefault(part.toLowerCase(Locale.ROOT), "0"));
  }

  private static @Nullable String firstOf(@Nullable String one, @Nullable String other) {
    return one != null ? one : other;
  }

  /// Sums the words left to right: small numbers add up, "hundred" multiplies what stands before it
  /// within its group, a scale closes the group.
  private static BigDecimal words(String text) {
    var total = BigDecimal.ZERO;
    var group = BigDecimal.ZERO;
    for (String word : text.toLowerCase(Locale.ROOT).split("[-,\\h]+", -1)) {
      var factor = SCALES.get(word);
      if (factor == null) {
        group = group.add(small(word));
      } else if (word.equals("hundred")) {
        group = orOne(group).multiply(factor);
      } else {
        total = total.add(orOne(group).multiply(factor));
        group = BigDecimal.ZERO;
      }
    }
    return total.add(group);
  }

  private static BigDecimal orOne(BigDecimal group) {
    return group.signum() == 0 ? BigDecimal.ONE : group;
  }

  private static BigDecimal small(String word) {
    if (word.equals("half")) {
      return new BigDecimal("0.5");
    }
    int ten = TENS.indexOf(word);
    return BigDecimal.valueOf(ten >= 0 ? (ten + 2) * 10L : Math.max(0, BELOW_TWENTY.indexOf(word)));
  }

  /// The number in words, hyphenated as usual ("one hundred and twenty-one").
  ///
  /// @param number 0 to 999,999,999
  /// @throws IllegalArgumentException if it lies outside
  public static String words(long number) {
    if (number < 0 || number > 999_999_999) {
      throw new IllegalArgumentException("no words for " + number);
    }
    if (number >= 1_000_000) {
      return joined(number, 1_000_000, " million", " ");
    }
    if (number >= 1_000) {
      return joined(number, 1_000, " thousand", " ");
    }
    if (number >= 100) {
      return joined(number, 100, " hundred", " and ");
    }
    return number >= 20 ? tens((int) number) : BELOW_TWENTY.get((int) number);
  }

  private static String joined(long number, long unit, String name, String joiner) {
    long rest = number % unit;
    return words(number / unit) + name + (rest == 0 ? "" : joiner + words(rest));
  }

  private static String tens(int number) {
    int rest = number % 10;
    return TENS.get(number / 10 - 2) + (rest == 0 ? "" : "-" + BELOW_TWENTY.get(rest));
  }
}
