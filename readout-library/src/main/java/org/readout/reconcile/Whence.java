package org.readout.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// From which happening an outcome came. The evidence in order: a meeting, call or visit told in
/// the same sentence; in the same paragraph; the one with the parties' company that the report
/// tells of most.
final class Whence {
  private final Sources sources;
  private final List<Told> encounters;

  Whence(Sources sources, List<Told> happenings) {
    this.sources = sources;
    this.encounters =
        happenings.stream()
            .filter(told ->
                told.gathering().family() == Family.MEETING
                    || told.gathering().family() == Family.CALL)
            .toList();
  }

  /// The happening's id.
  Optional<String> of(Upshot upshot, Stances stances) {
    var possible =
        encounters.stream()
            .filter(told -> stances.overlap(told.gathering().core(), upshot.parties()))
            .toList();
    return best(possible, upshot, telling -> telling.sentence() == upshot.sentence())
        .or(() -> best(possible, upshot, telling -> telling.paragraph() == upshot.paragraph()))
        .or(() -> best(possible, upshot, telling -> true))
        .map(told -> told.happening().id());
  }

  private Optional<Told> best(
      List<Told> possible, Upshot upshot, java.util.function.Predicate<Telling> where) {
    return possible.stream()
        .filter(told -> count(told, upshot, where) > 0)
        .min(
            Comparator.comparingLong((Told told) -> -count(told, upshot, where))
                .thenComparingInt(told -> -sources.origins(told.gathering().reports()))
                .thenComparing(told -> told.happening().id()));
  }

  private static long count(Told told, Upshot upshot, java.util.function.Predicate<Telling> where) {
    return told.gathering().members().stream()
        .filter(telling -> telling.report().equals(upshot.report()))
        .filter(where)
        .count();
  }
}
