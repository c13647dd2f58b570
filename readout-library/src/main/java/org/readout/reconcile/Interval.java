package org.readout.reconcile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Days from `from` to `to`, both inclusive; `LocalDate.MIN` and `LocalDate.MAX` where it is open.
record Interval(LocalDate from, LocalDate to) {
  static final Interval ANY = new Interval(LocalDate.MIN, LocalDate.MAX);

  /// True when some day lies in both, or in both once each side is widened by `slack` days.
  boolean meets(Interval other, int slack) {
    return gap(to, other.from) <= slack && gap(other.to, from) <= slack;
  }

  private static long gap(LocalDate end, LocalDate start) {
    return start.isAfter(end) ? ChronoUnit.DAYS.between(end, start) : 0;
  }

  /// The days that lie in both; this one when there are none.
  Interval narrowedTo(Interval other) {
    var start = from.isAfter(other.from) ? from : other.from;
    var end = to.isBefore(other.to) ? to : other.to;
    return start.isAfter(end) ? this : new Interval(start, end);
  }

  Interval cover(Interval other) {
    return new Interval(
        from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
  }

  /// How many days it is long; `Long.MAX_VALUE` where it is open.
  long days() {
    boolean open = from.equals(LocalDate.MIN) || to.equals(LocalDate.MAX);
    return open ? Long.MAX_VALUE : ChronoUnit.DAYS.between(from, to) + 1;
  }
}
