package org.readout.annotate.quantity;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.text.Here;
import org.readout.text.Span;

/// Reads the unit behind (or the currency sign before) a number, in one ordered list.
final class UnitReader {

  /// Words that may stand between a number and a unit of time ("10 collective hours").
  private static final String BETWEEN =
      "(?:[-\\h]{1,2}(?:straight|collective|consecutive|additional|further|full|extra|long|whole|solid"
          + "|more|total|tense|working)[-\\h])?";

  private static final Pattern CLOCK =
      behind(
          BETWEEN
              + "[-\\h]{0,2}(?<unit>hours?|hrs?|minutes?|mins?|seconds?|secs?)(?![\\p{L}])"
              + "(?<half>\\h+and\\h+a\\h+half\\b)?(?:[-\\h]long\\b)?");
  private static final Pattern DAYS =
      behind(
          BETWEEN
              + "[-\\h]{1,2}(?<unit>days?|weeks?|months?|years?|decades?)(?![\\p{L}])"
              + "(?<half>\\h+and\\h+a\\h+half\\b)?(?:[-\\h]long\\b)?");
  private static final Pattern LENGTH =
      behind(
          "[-\\h]{0,2}(?<unit>nautical\\h+miles?|kilomet(?:er|re)s?|kms?|miles?|met(?:er|re)s?|m|feet|foot|ft"
              + "|yards?|centimet(?:er|re)s?|cm|inches|inch)(?![\\p{L}\\p{N}/²³])"
              + "(?!\\h*(?:/|per\\b|an?\\h+(?:hour|second)\\b|squared?\\b))");
  private static final Pattern PERCENT =
      behind("(?:\\h?%|[-\\h](?:percent|per\\h+cent)\\b(?!age))");
  private static final Pattern CURRENCY =
      behind(
          "[-\\h](?:worth\\h+of\\h+)?(?<unit>(?:U\\.?S\\.?\\h)?dollars?|euros?|pounds?|yuan|renminbi|yen|roubles?|rubles?"
              + "|rupees?|won|swiss\\h+francs?|dirhams?|riyals?|shekels?|lira|hryvnias?|naira|USD|EUR|GBP|CNY|RMB|JPY)(?![\\p{L}])"
              + "(?!\\h+of\\b)");
  private static final Pattern SIGN =
      Pattern.compile("(?:(?<![\\p{L}])(?:US|AU?|CA?|HK|NZ|S|NT|R|CN))?[$€£¥₹₽₩₺₴₪]\\h?$");
  private static final int SIGN_REACH = 5;

  /// Longer lengths of time are no durations of happenings and would leave the calendar.
  private static final BigDecimal MOST_UNITS = BigDecimal.valueOf(100_000);

  private static final List<BiFunction<String, Amount, Optional<Measured>>> READERS =
      List.of(
          UnitReader::signed,
          UnitReader::percent,
          UnitReader::clock,
          UnitReader::days,
          UnitReader::length,
          UnitReader::currency);

  private UnitReader() {}

  private static Pattern behind(String pattern) {
    return Pattern.compile(pattern, CASE_INSENSITIVE);
  }

  /// The first reading that fits; empty when no unit stands there.
  static Optional<Measured> read(String text, Amount amount) {
    return READERS.stream()
        .map(reader -> reader.apply(text, amount))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Measured> signed(String text, Amount amount) {
    int start = amount.span().start();
    Matcher sign = Here.before(SIGN, text, start, SIGN_REACH);
    if (!sign.find()) {
      return Optional.empty();
    }
    var code = Units.SIGNS.get(sign.group().strip().toUpperCase(Locale.ROOT));
    var span = new Span(sign.start(), amount.span().end());
    return Optional.ofNullable(code)
        .map(currency -> new Measured(span, new Measure.Money(amount.value(), currency), null));
  }

  private static Optional<Measured> percent(String text, Amount amount) {
    Matcher unit = Here.at(PERCENT, text, amount.span().end());
    return unit.lookingAt()
        ? measured(amount, unit, new Measure.Percentage(amount.value()))
        : Optional.empty();
  }

  private static Optional<Measured> clock(String text, Amount amount) {
    Matcher unit = Here.at(CLOCK, text, amount.span().end());
    if (!unit.lookingAt() || amount.value().compareTo(MOST_UNITS) > 0) {
      return Optional.empty();
    }
    long seconds = Units.CLOCK.getOrDefault(singular(unit.group("unit")), 1L);
    return measured(amount, unit, Units.clock(withHalf(amount, unit), seconds));
  }

  private static Optional<Measured> days(String text, Amount amount) {
    Matcher unit = Here.at(DAYS, text, amount.span().end());
    if (!unit.lookingAt() || amount.value().compareTo(MOST_UNITS) > 0) {
      return Optional.empty();
    }
    return measured(amount, unit, period(withHalf(amount, unit), singular(unit.group("unit"))));
  }

  /// @param unit day, week, month, year or decade
  static Measure period(BigDecimal amount, String unit) {
    return switch (unit) {
      case "day" -> Units.days(amount, 1);
      case "week" -> Units.days(amount, 7);
      default -> Units.months(amount, Units.MONTHS.getOrDefault(unit, 1));
    };
  }

  private static Optional<Measured> length(String text, Amount amount) {
    Matcher unit = Here.at(LENGTH, text, amount.span().end());
    if (!unit.lookingAt()) {
      return Optional.empty();
    }
    return Optional.ofNullable(Units.LENGTHS.get(singular(unit.group("unit"))))
        .flatMap(size -> measured(amount, unit, Units.distance(amount.value(), size)));
  }

  /// "Won" is also a verb and "pounds" a weight: both need a scale or digits in the millions.
  private static Optional<Measured> currency(String text, Amount amount) {
    Matcher unit = Here.at(CURRENCY, text, amount.span().end());
    if (!unit.lookingAt()) {
      return Optional.empty();
    }
    var name = singular(unit.group("unit"));
    boolean doubtful = name.equals("won") || name.equals("pound");
    if (doubtful && amount.value().compareTo(MOST_UNITS) < 0) {
      return Optional.empty();
    }
    return Optional.ofNullable(Units.CURRENCIES.get(name))
        .flatMap(code -> measured(amount, unit, new Measure.Money(amount.value(), code)));
  }

  private static BigDecimal withHalf(Amount amount, Matcher unit) {
    return unit.group("half") == null ? amount.value() : amount.value().add(new BigDecimal("0.5"));
  }

  private static String singular(String unit) {
    var lower = unit.toLowerCase(Locale.ROOT).replaceAll("\\h+", " ");
    return lower.length() > 2 && lower.endsWith("s") && !lower.endsWith("hrs")
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }

  private static Optional<Measured> measured(Amount amount, Matcher unit, Measure measure) {
    return Optional.of(new Measured(new Span(amount.span().start(), unit.end()), measure, null));
  }
}
