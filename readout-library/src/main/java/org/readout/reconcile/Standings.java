package org.readout.reconcile;

import java.util.ArrayList;
import java.util.List;

/// How the values of one attribute stand to each other, by the contract's table.
final class Standings {
  private final Sources sources;

  Standings(Sources sources) {
    this.sources = sources;
  }

  /// Two places of which one origin tells are seldom two words for one: nobody refines the other.
  Standing of(String attribute, Agreement agreement, List<ValueGroup> groups) {
    if (groups.size() == 1) {
      return ofReports(groups.getFirst().reports());
    }
    boolean compatible = agreement.all(groups);
    if (revises(attribute, groups, compatible) && !contestedLast(agreement, groups)) {
      return Standing.SUPERSEDED;
    }
    if (compatible && !(attribute.equals("place") && sources.origins(reports(groups)) < 2)) {
      return Standing.REFINED;
    }
    return sources.origins(reports(groups)) < 2 ? Standing.SINGLE : Standing.DISPUTED;
  }

  Standing ofReports(List<String> reports) {
    return sources.origins(reports) > 1 ? Standing.AGREED : Standing.SINGLE;
  }

  private static List<String> reports(List<ValueGroup> groups) {
    return groups.stream().flatMap(group -> group.reports().stream()).distinct().toList();
  }

  /// "Nearly 70" after "69" is no other number.
  private static boolean isBlunt(ValueGroup late) {
    return switch (late.qualifier()) {
      case ABOUT, LESS_THAN, AT_MOST -> true;
      case EXACT, MORE_THAN, AT_LEAST -> false;
    };
  }

  /// A later figure that can be true beside the earlier one revises it only where it is higher:
  /// "more than 10" after "12" is the blunter word for the same.
  private static boolean revises(String attribute, List<ValueGroup> groups, boolean compatible) {
    return Tolls.isRevised(attribute)
        && groups.stream()
            .anyMatch(late ->
                groups.stream()
                    .anyMatch(early ->
                        late.isAfter(early)
                            && (!compatible || (late.size() >= early.size() && !isBlunt(late)))));
  }

  private boolean contestedLast(Agreement agreement, List<ValueGroup> groups) {
    var last = last(groups);
    return last.stream()
        .anyMatch(one -> last.stream().anyMatch(other -> contradict(agreement, one, other)));
  }

  /// The values that no later one revises.
  static List<ValueGroup> last(List<ValueGroup> groups) {
    return groups.stream()
        .filter(group -> groups.stream().noneMatch(later -> later.isAfter(group)))
        .toList();
  }

  /// True when both were given at the same time by different origins and cannot both be true.
  boolean contradict(Agreement agreement, ValueGroup one, ValueGroup other) {
    var both = new ArrayList<>(one.reports());
    both.addAll(other.reports());
    return !agreement.compatible(one, other) && one.isSameTime(other) && sources.origins(both) > 1;
  }
}
