package org.readout.annotate.quantity;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Period;
import java.util.Map;

/// Units and what they are worth.
final class Units {

  /// Kilometres in a unit of length (international mile, foot, yard; nautical mile of 1,852 m).
  static final Map<String, BigDecimal> LENGTHS =
      Map.ofEntries(
          length("km", "1"),
          length("kms", "1"),
          length("kilometer", "1"),
          length("kilometre", "1"),
          length("nautical mile", "1.852"),
          length("mile", "1.609344"),
          length("mi", "1.609344"),
          length("m", "0.001"),
          length("meter", "0.001"),
          length("metre", "0.001"),
          length("foot", "0.0003048"),
          length("feet", "0.0003048"),
          length("ft", "0.0003048"),
          length("yard", "0.0009144"),
          length("centimeter", "0.00001"),
          length("centimetre", "0.00001"),
          length("cm", "0.00001"),
          length("inch", "0.0000254"),
          length("inche", "0.0000254"));

  /// Seconds in a unit of the clock.
  static final Map<String, Long> CLOCK =
      Map.of(
          "second", 1L, "sec", 1L, "minute", 60L, "min", 60L, "hour", 3600L, "hr", 3600L, "hrs",
          3600L);

  static final Map<String, Integer> MONTHS = Map.of("month", 1, "year", 12, "decade", 120);

  /// ISO 4217 codes by sign; a bare dollar is the US one, a bare yen sign the Japanese.
  static final Map<String, String> SIGNS =
      Map.ofEntries(
          entry("$", "USD"),
          entry("US$", "USD"),
          entry("A$", "AUD"),
          entry("AU$", "AUD"),
          entry("C$", "CAD"),
          entry("CA$", "CAD"),
          entry("HK$", "HKD"),
          entry("NZ$", "NZD"),
          entry("S$", "SGD"),
          entry("NT$", "TWD"),
          entry("R$", "BRL"),
          entry("€", "EUR"),
          entry("£", "GBP"),
          entry("¥", "JPY"),
          entry("CN¥", "CNY"),
          entry("₹", "INR"),
          entry("₽", "RUB"),
          entry("₩", "KRW"),
          entry("₺", "TRY"),
          entry("₴", "UAH"),
          entry("₪", "ILS"));

  /// ISO 4217 codes by name, without plural ending.
  static final Map<String, String> CURRENCIES =
      Map.ofEntries(
          entry("dollar", "USD"),
          entry("us dollar", "USD"),
          entry("u.s. dollar", "USD"),
          entry("euro", "EUR"),
          entry("pound", "GBP"),
          entry("yuan", "CNY"),
          entry("renminbi", "CNY"),
          entry("yen", "JPY"),
          entry("ruble", "RUB"),
          entry("rouble", "RUB"),
          entry("rupee", "INR"),
          entry("won", "KRW"),
          entry("swiss franc", "CHF"),
          entry("dirham", "AED"),
          entry("riyal", "SAR"),
          entry("shekel", "ILS"),
          entry("lira", "TRY"),
          entry("hryvnia", "UAH"),
          entry("naira", "NGN"),
          entry("usd", "USD"),
          entry("eur", "EUR"),
          entry("gbp", "GBP"),
          entry("cny", "CNY"),
          entry("rmb", "CNY"),
          entry("jpy", "JPY"));

  private Units() {}

  private static Map.Entry<String, BigDecimal> length(String unit, String kilometres) {
    return entry(unit, new BigDecimal(kilometres));
  }

  /// Hours, minutes and seconds as a clock duration, to the second.
  static Measure clock(BigDecimal amount, long seconds) {
    var exact = amount.multiply(BigDecimal.valueOf(seconds)).setScale(0, RoundingMode.HALF_UP);
    return new Measure.Clock(Duration.ofSeconds(exact.longValue()));
  }

  /// Whole days or weeks as a period; a broken number in hours.
  static Measure days(BigDecimal amount, int days) {
    var exact = amount.multiply(BigDecimal.valueOf(days));
    return isWhole(exact)
        ? new Measure.Days(Period.ofDays(exact.intValue()))
        : clock(exact, 86_400);
  }

  /// Months and years; a broken number of years in months, to the nearest.
  static Measure months(BigDecimal amount, int months) {
    var exact = amount.multiply(BigDecimal.valueOf(months)).setScale(0, RoundingMode.HALF_UP);
    return months > 1 && exact.intValue() % 12 == 0
        ? new Measure.Days(Period.ofYears(exact.intValue() / 12))
        : new Measure.Days(Period.ofMonths(exact.intValue()));
  }

  /// Kilometres, to the metre above one kilometre and to the millimetre below.
  static Measure distance(BigDecimal amount, BigDecimal kilometres) {
    var exact = amount.multiply(kilometres);
    int digits = exact.compareTo(BigDecimal.ONE) >= 0 ? 3 : 6;
    return new Measure.Distance(exact.setScale(digits, RoundingMode.HALF_UP));
  }

  static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }
}
