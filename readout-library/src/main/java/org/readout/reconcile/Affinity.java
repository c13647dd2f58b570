package org.readout.reconcile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How strongly a telling belongs to a gathering that allows it: the ordered list of evidence,
/// strongest first.
///
/// @param sameDay both are dated to the same few days
/// @param samePlace both name the same place
/// @param sameCore the same actors took part
/// @param sentences how many sentences lie between it and the nearest member before it in its
///   report
/// @param days how many days lie between the gathering and the day of the report
record Affinity(boolean sameDay, boolean samePlace, boolean sameCore, int sentences, long days)
    implements Comparable<Affinity> {
  private static final Comparator<Affinity> ORDER =
      Comparator.comparing(Affinity::sameDay)
          .thenComparing(Affinity::samePlace)
          .thenComparing(Affinity::sameCore)
          .thenComparing(Affinity::sentences, Comparator.reverseOrder())
          .thenComparing(Affinity::days, Comparator.reverseOrder());

  static Affinity of(Telling telling, Gathering gathering) {
    return new Affinity(
        gathering.sameDay(telling),
        Places.share(gathering.places(), telling.places()),
        gathering.core().equals(telling.core()),
        sentencesSince(telling, gathering),
        daysFrom(telling, gathering));
  }

  /// The gathering with the strongest evidence; of equals the first.
  static Optional<Gathering> best(Telling telling, List<Gathering> candidates) {
    Gathering best = null;
    for (Gathering candidate : candidates) {
      if (best == null || of(telling, candidate).compareTo(of(telling, best)) > 0) {
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  /// Sentences between the telling and the nearest member that precedes it in its report;
  /// `Integer.MAX_VALUE` where none does.
  static int sentencesSince(Telling telling, Gathering gathering) {
    return gathering.membersIn(telling.report()).stream()
        .filter(member -> member.number() < telling.number())
        .mapToInt(member -> telling.sentence() - member.sentence())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static long daysFrom(Telling telling, Gathering gathering) {
    LocalDate day = telling.told().day();
    var when = gathering.when();
    if (day == null || !gathering.isDated()) {
      return Long.MAX_VALUE;
    }
    return Math.min(
        Math.abs(ChronoUnit.DAYS.between(when.from(), day)),
        Math.abs(ChronoUnit.DAYS.between(when.to(), day)));
  }

  @Override
  public int compareTo(Affinity other) {
    return ORDER.compare(this, other);
  }
}
