package org.readout.reconcile;

import java.time.LocalDate;
import org.readout.annotate.event.Status;

/// Whether two tellings that differ in how far a happening came can tell of one and the same.
final class Progress {
  private Progress() {}

  static boolean compatible(Telling one, Telling other) {
    if (one.status() == other.status() || (one.isAhead() && other.isAhead())) {
      return true;
    }
    if (one.status() == Status.OCCURRED) {
      return !other.isAgain() && overtaken(other, one);
    }
    if (other.status() == Status.OCCURRED) {
      return !one.isAgain() && overtaken(one, other);
    }
    return true;
  }

  /// What was planned, denied or refused in one report may have happened by the next; what two
  /// reports date to one day is one happening, however far it came. What was cancelled or postponed
  /// stays apart from what took place later in its stead.
  private static boolean overtaken(Telling before, Telling occurred) {
    if (before.isDayKnown() && occurred.isDayKnown()) {
      return before.isAhead() || !before.report().equals(occurred.report());
    }
    return switch (before.status()) {
      case PLANNED, PROPOSED, DENIED, REFUSED ->
          before.told().isBefore(occurred.told()) && !endedBefore(occurred, before.told().day());
      case OCCURRED, CANCELLED, POSTPONED -> false;
    };
  }

  private static boolean endedBefore(
      Telling occurred, @org.jspecify.annotations.Nullable LocalDate day) {
    var date = occurred.date();
    return day != null && date != null && date.to().isBefore(day);
  }
}
