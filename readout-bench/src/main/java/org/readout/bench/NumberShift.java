package org.readout.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Random;

/// Stretches numbers by one seeded factor from 1 to 1.5: equal numbers stay equal, larger ones
/// larger, and a length in miles still is its length in kilometers.
final class NumberShift {

  /// Whole numbers in digits of two or more places; no time of day, decimal or percentage.
  static final String PATTERN =
      "(?<![\\d.:,])\\d{2,3}(?:,\\d{3}){0,3}(?![\\d:]|[.,]\\d| ?%| percent| per cent)";

  private final BigDecimal factor;

  NumberShift(Random random) {
    factor = BigDecimal.valueOf(1 + random.nextInt(1, 50) / 100.0);
  }

  /// The number to put in the place of one that [#PATTERN] matched.
  String shift(String number) {
    var value = new BigDecimal(number.replace(",", "")).multiply(factor);
    var format =
        new DecimalFormat(
            number.contains(",") ? "#,##0" : "0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return format.format(value.setScale(0, RoundingMode.HALF_UP));
  }
}
