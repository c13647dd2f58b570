package org.readout.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.reconcile.Difference.About;

/// The happening of which a report speaks at a place: told there, or last before it, or else next
/// behind it.
final class Nearest {
  /// Behind a place rather than before it: what is told later is spoken of less likely.
  private static final int BEHIND = 1000;

  private final List<Told> happenings;

  /// @param happenings all of the story
  Nearest(List<Told> happenings) {
    this.happenings = happenings;
  }

  /// A sentence of a report.
  record Place(String report, int sentence) {}

  /// @param places one suffices
  Optional<About> of(List<Place> places, @Nullable String attribute) {
    return happenings.stream()
        .filter(told -> distance(told, places) < Integer.MAX_VALUE)
        .min(
            Comparator.comparingInt((Told told) -> distance(told, places))
                .thenComparing(told -> told.happening().id()))
        .map(told -> new About("happening", told.happening().id(), attribute));
  }

  private static int distance(Told told, List<Place> places) {
    return told.gathering().members().stream()
        .flatMapToInt(telling ->
            places.stream()
                .filter(place -> place.report().equals(telling.report()))
                .mapToInt(place -> place.sentence() - telling.sentence())
                .map(behind -> behind >= 0 ? behind : BEHIND - behind))
        .min()
        .orElse(Integer.MAX_VALUE);
  }
}
