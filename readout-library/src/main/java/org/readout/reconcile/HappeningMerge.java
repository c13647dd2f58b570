package org.readout.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The tellings of all reports to happenings, family by family: only tellings of one family are
/// ever compared, and among them only those with the same actors, or the same day and place.
final class HappeningMerge {
  private HappeningMerge() {}

  /// @return in order of their first telling
  static List<Gathering> merge(Sources sources, List<Telling> tellings) {
    Map<Family, List<Telling>> families = new EnumMap<>(Family.class);
    for (Telling telling : Encounters.settle(tellings)) {
      families.computeIfAbsent(Family.of(telling.kind()), family -> new ArrayList<>()).add(telling);
    }
    var gatherings = new ArrayList<Gathering>();
    families.forEach((family, told) -> gatherings.addAll(gatherer(family, sources).gather(told)));
    gatherings.sort(
        Comparator.comparing((Gathering gathering) -> first(gathering).report())
            .thenComparingInt(gathering -> first(gathering).number()));
    return List.copyOf(gatherings);
  }

  private static Gatherer gatherer(Family family, Sources sources) {
    return family.isKnownByActors() ? new ByActors(sources) : new ByDayAndPlace(sources);
  }

  private static Telling first(Gathering gathering) {
    return gathering.members().stream()
        .min(Comparator.comparing(Telling::report).thenComparingInt(Telling::number))
        .orElseThrow();
  }
}
