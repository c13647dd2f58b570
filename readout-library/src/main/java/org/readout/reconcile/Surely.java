package org.readout.reconcile;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.intake.Evidence;

/// Which accounts surely tell of the one happening that they were gathered for: how far it came may
/// only be compared between these. An account is sure that names all by whom the happening is
/// known, or dates it to its day; where nobody and no day is known, none is.
final class Surely {
  private final Gathering gathering;

  Surely(Gathering gathering) {
    this.gathering = gathering;
  }

  /// The groups without their doubtful accounts; those that have no other are left out.
  List<ValueGroup> told(List<ValueGroup> groups) {
    Set<Evidence> doubtful =
        gathering.members().stream()
            .filter(telling -> !isSure(telling))
            .map(Telling::evidence)
            .collect(Collectors.toSet());
    return groups.stream()
        .map(group ->
            group.readings().stream()
                .filter(reading -> !doubtful.contains(reading.evidence()))
                .toList())
        .filter(readings -> !readings.isEmpty())
        .map(ValueGroup::new)
        .toList();
  }

  /// The groups without those that are told of another day than the first: 130 marched on Monday,
  /// 200 on Wednesday.
  ///
  /// @param groups not empty
  List<ValueGroup> ofOneDay(List<ValueGroup> groups) {
    var days = days(groups.getFirst());
    return groups.stream()
        .filter(group -> {
          var others = days(group);
          return days.isEmpty()
              || others.isEmpty()
              || others.stream().anyMatch(day -> days.stream().anyMatch(own -> own.meets(day, 0)));
        })
        .toList();
  }

  private List<Interval> days(ValueGroup group) {
    return gathering.members().stream()
        .filter(Telling::isDayKnown)
        .filter(telling -> group.evidence().stream().anyMatch(value -> isIn(value, telling)))
        .map(Telling::when)
        .toList();
  }

  private static boolean isIn(Evidence value, Telling telling) {
    return value.report().equals(telling.report())
        && telling.evidence().span().contains(value.span());
  }

  private boolean isSure(Telling telling) {
    var core = gathering.core();
    boolean known =
        gathering.family().isKnownByActors()
            && core.size() >= gathering.family().needed()
            && telling.core().containsAll(core);
    return known || (gathering.sameDay(telling) && hasMark(telling));
  }

  /// Beside the day, somebody or some place.
  private static boolean hasMark(Telling telling) {
    return !telling.core().isEmpty() || !telling.places().isEmpty();
  }
}
