package org.readout.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Finds encounters that one origin tells of with somebody else in the place of one who took part
/// by the others: who told of "A met B" where the others have "C met B" on the same day has likely
/// confused them.
///
/// Such an encounter is no happening of its own. The evidence that it is a confusion: one origin
/// alone tells of it, in no report that also tells of the other; the others have it in two origins
/// or more; they share a day; and either the one who was replaced is the one around whom the story
/// turns, or both name one place where nothing else happened.
final class OddOnes {
  /// @param odd told by one origin
  /// @param right told by the others
  record Confusion(Gathering odd, Gathering right) {}

  private final Sources sources;

  OddOnes(Sources sources) {
    this.sources = sources;
  }

  List<Confusion> find(List<Gathering> gatherings) {
    var busy = encounters(gatherings);
    var found = new ArrayList<Confusion>();
    for (Gathering odd : gatherings) {
      if (isEncounter(odd) && sources.origins(odd.reports()) == 1) {
        gatherings.stream()
            .filter(right -> isConfused(odd, right, busy, gatherings))
            .findFirst()
            .ifPresent(right -> found.add(new Confusion(odd, right)));
      }
    }
    return List.copyOf(found);
  }

  private static boolean isEncounter(Gathering gathering) {
    return gathering.family() == Family.MEETING && gathering.core().size() == 2;
  }

  /// In how many encounters each actor takes part.
  private static Map<String, Integer> encounters(List<Gathering> gatherings) {
    var counts = new LinkedHashMap<String, Integer>();
    gatherings.stream()
        .filter(OddOnes::isEncounter)
        .forEach(g -> g.core().forEach(actor -> counts.merge(actor, 1, Integer::sum)));
    return counts;
  }

  private boolean isConfused(
      Gathering odd, Gathering right, Map<String, Integer> busy, List<Gathering> all) {
    var shared = new TreeSet<>(odd.core());
    shared.retainAll(right.core());
    if (!isEncounter(right) || shared.size() != 1 || sources.origins(right.reports()) < 2) {
      return false;
    }
    boolean separate = odd.reports().stream().noneMatch(right.reports()::contains);
    return separate
        && sameDay(odd, right)
        && (replacesHub(shared.first(), odd, right, busy) || sharesPlaceAlone(odd, right, all));
  }

  private static boolean sameDay(Gathering odd, Gathering right) {
    return right.isDated()
        && right.when().days() == 1
        && (!odd.isDated() || odd.when().days() == 1)
        && odd.when().meets(right.when(), 0);
  }

  private static boolean replacesHub(
      String shared, Gathering odd, Gathering right, Map<String, Integer> busy) {
    var replaced = other(right, shared);
    var instead = other(odd, shared);
    int turns = busy.getOrDefault(replaced, 0);
    return turns > 2
        && turns > busy.getOrDefault(shared, 0)
        && turns > busy.getOrDefault(instead, 0);
  }

  private static String other(Gathering gathering, String shared) {
    return gathering.core().stream()
        .filter(actor -> !actor.equals(shared))
        .findFirst()
        .orElse(shared);
  }

  private static boolean sharesPlaceAlone(Gathering odd, Gathering right, List<Gathering> all) {
    return Places.share(odd.places(), right.places())
        && odd.isDated()
        && all.stream()
            .filter(other -> !other.equals(odd) && !other.equals(right))
            .noneMatch(other -> Places.share(odd.places(), other.places()));
  }
}
