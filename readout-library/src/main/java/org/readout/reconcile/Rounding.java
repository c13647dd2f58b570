package org.readout.reconcile;

import org.readout.annotate.quantity.Qualifier;

/// Whether two numbers, each with its qualifier, can both be true.
///
/// Each is read as a range. An exact number stands for itself alone. "About" reaches 20 % to either
/// side: speakers round durations to a quarter of an hour and tolls to the next ten, and in both a
/// fifth covers the step (Krifka 2007, *Approximate interpretation of number words*). "More than"
/// and "at least" reach half as high again, "less than" and "at most" down to half: beyond that a
/// reporter picks another round number.
final class Rounding {
  private static final double ABOUT = 0.2;
  private static final double REACH = 0.5;

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
    return !exact && range(one).meets(range(other));
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
