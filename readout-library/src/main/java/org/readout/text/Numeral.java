package org.readout.text;

import java.math.BigDecimal;

/// A number in a text, in digits or in words.
///
/// @param span from its first digit or word to its last, scale words included ("1.5 million")
/// @param value its value
public record Numeral(Span span, BigDecimal value) {

  public boolean isWhole() {
    return value.stripTrailingZeros().scale() <= 0;
  }

  /// True when it is a whole number that fits an `int`.
  public boolean isSmallWhole() {
    return isWhole() && value.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
  }
}
