package org.readout.reconcile;

import java.math.BigDecimal;
import java.math.MathContext;
import org.readout.annotate.quantity.Qualifier;

/// Whether two numbers, each with its qualifier, can both be true.
///
/// Each is read as a range. An exact number stands for itself. "About" reaches 20 % to either side:
/// speakers round durations to a quarter of an hour and tolls to the next ten, and in both a fifth
/// covers the step (Krifka 2007, *Approximate interpretation of number words*). "More than" and "at
/// least" reach half as high again, "less than" and "at most" down to half: beyond that a reporter
/// picks another round number. A round number from a hundred on stands for what rounds to it, too:
/// "600" for 612.
final class Rounding {
  private static final double ABOUT = 0.2;
  private static final double REACH = 0.5;

  /// Smaller round numbers are counted as often as they are rounded.
  private static final int HUNDRED = 100;

  private record Range(double low, double high) {
    boolean meets(Range other) {
      return low <= other.high && other.low <= high;
    }
  }

  private Rounding() {}

  static boolean compatible(Reading one, Reading other) {
    if (one.key().equals(other.key())) {
      return true;
    }
    boolean exact = one.qualifier() == Qualifier.EXACT && other.qualifier() == Qualifier.EXACT;
    return exact
        ? isRoundFor(one, other) || isRoundFor(other, one)
        : range(one).meets(range(other));
  }

  /// True when the one is so near that a reporter may round the other to it: "nearly 300,000" is no
  /// rounded 235,000, nor "at least 50" a rounded 80, however true both may be.
  static boolean isRounded(Reading one, Reading other) {
    double apart = Math.abs(one.size() - other.size());
    return !one.isNumber()
        || (compatible(one, other) && apart <= ABOUT * Math.max(one.size(), other.size()));
  }

  private static boolean isRoundFor(Reading blunt, Reading exact) {
    if (blunt.size() < HUNDRED || blunt.size() != Math.rint(blunt.size())) {
      return false;
    }
    int digits = BigDecimal.valueOf(blunt.size()).stripTrailingZeros().precision();
    var rounded = BigDecimal.valueOf(exact.size()).round(new MathContext(digits));
    return rounded.compareTo(BigDecimal.valueOf(blunt.size())) == 0;
  }

  /// As [#compatible], for numbers that grow: "more than 50" is no less true where another counts
  /// 159.
  static boolean compatibleTolls(Reading one, Reading other) {
    return compatible(one, other) || isBelow(one, other) || isBelow(other, one);
  }

  private static boolean isBelow(Reading open, Reading other) {
    return (open.qualifier() == Qualifier.MORE_THAN || open.qualifier() == Qualifier.AT_LEAST)
        && open.size() > 0
        && open.size() <= other.size();
  }

  private static Range range(Reading reading) {
    double size = reading.size();
    return switch (reading.qualifier()) {
      case EXACT -> new Range(size, size);
      case ABOUT -> new Range(size * (1 - ABOUT), size * (1 + ABOUT));
      case MORE_THAN, AT_LEAST -> new Range(size, size * (1 + REACH));
      case LESS_THAN, AT_MOST -> new Range(size * (1 - REACH), size);
    };
  }
}
