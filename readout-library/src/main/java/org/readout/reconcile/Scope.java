package org.readout.reconcile;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.intake.Evidence;

/// Which values of one attribute can be meant for the same: two days of talks are no other length
/// of the meeting of half an hour, two officers who were arrested no other number of the 200
/// people.
final class Scope {
  /// Reporters do not differ by more over one number.
  private static final double FARTHEST = 6;

  /// Nouns for a part of the people whom a number counts.
  private static final Set<String> PARTS =
      new HashSet<>(
          Words.content(
              "child children kid kids baby babies woman women girl girls boy boys men officer"
                  + " officers policemen police soldier soldiers troops sailor sailors marines"
                  + " student students pupils teacher teachers civilian civilians firefighter"
                  + " firefighters rescuers journalist journalists reporters worker workers"
                  + " employees staff crew militant militants rebels gunmen attackers foreigners"
                  + " tourists citizens nationals migrants prisoners patients doctors nurses"));

  private Scope() {}

  /// The groups that can be compared with the one that most reports give, in their order.
  ///
  /// @param groups not empty
  static List<ValueGroup> comparable(String attribute, List<ValueGroup> groups) {
    var usual =
        groups.stream()
            .min(Comparator.comparingInt(group -> -group.reports().size()))
            .orElseThrow();
    return groups.stream()
        .filter(group -> group.equals(usual) || isComparable(attribute, usual, group))
        .toList();
  }

  /// True for "officer", "women", "migrants": some of the people.
  static boolean isPartOfPeople(String noun) {
    return PARTS.containsAll(Words.content(noun));
  }

  private static boolean isComparable(String attribute, ValueGroup usual, ValueGroup other) {
    if (usual.size() == 0 || other.size() == 0) {
      return true;
    }
    boolean grows = Tolls.isRevised(attribute) && !usual.isSameTime(other);
    return (grows || isNear(usual.size(), other.size())) && parts(usual).equals(parts(other));
  }

  private static boolean isNear(double one, double other) {
    return Math.max(one, other) <= FARTHEST * Math.min(one, other);
  }

  /// Without the numbers of some of those whom a larger number counts: "11 students" beside "more
  /// than 300 people".
  static List<Reading> whole(List<Reading> readings) {
    double most =
        readings.stream()
            .filter(reading -> parts(reading.evidence()).isEmpty())
            .mapToDouble(Reading::size)
            .max()
            .orElse(0);
    return readings.stream()
        .filter(reading -> reading.size() >= most || parts(reading.evidence()).isEmpty())
        .toList();
  }

  private static Set<String> parts(ValueGroup group) {
    return group.evidence().stream()
        .flatMap(evidence -> parts(evidence).stream())
        .collect(Collectors.toSet());
  }

  private static Set<String> parts(Evidence evidence) {
    return Words.content(evidence.exact()).stream()
        .filter(PARTS::contains)
        .collect(Collectors.toSet());
  }
}
