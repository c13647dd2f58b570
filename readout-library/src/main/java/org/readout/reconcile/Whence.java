package org.readout.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.annotate.event.Status;

/// From which happening an outcome came: a meeting, call or visit that took place and is told in
/// the same sentence; in the same paragraph, unless the outcome is only somebody's word or a plan;
/// for what several did together, the one of them that the report tells of most.
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
            .filter(told -> told.happening().status() == Status.OCCURRED)
            .toList();
  }

  /// The happening's id.
  Optional<String> of(Upshot upshot, Stances stances) {
    var possible =
        encounters.stream()
            .filter(told -> stances.overlap(told.gathering().core(), upshot.parties()))
            .toList();
    return best(possible, upshot, telling -> telling.sentence() == upshot.sentence())
        .or(() ->
            best(
                possible,
                upshot,
                telling -> isDoing(upshot) && telling.paragraph() == upshot.paragraph()))
        .or(() -> best(possible, upshot, telling -> isJoint(upshot)))
        .map(told -> told.happening().id());
  }

  private static boolean isDoing(Upshot upshot) {
    return switch (upshot.kind()) {
      case STATED, EXPECTED -> false;
      default -> true;
    };
  }

  private static boolean isJoint(Upshot upshot) {
    return switch (upshot.kind()) {
      case AGREED, DISCUSSED, UNRESOLVED -> upshot.parties().size() > 1;
      default -> false;
    };
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
