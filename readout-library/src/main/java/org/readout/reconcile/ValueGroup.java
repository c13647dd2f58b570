package org.readout.reconcile;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.readout.annotate.quantity.Qualifier;
import org.readout.intake.Evidence;

/// Accounts that give the same value.
///
/// @param readings by report and place, never empty
record ValueGroup(List<Reading> readings) {
  /// Equal values meet, whatever their qualifiers: "about 30" and "30" is one figure.
  static List<ValueGroup> of(List<Reading> readings) {
    Map<String, List<Reading>> groups =
        readings.stream()
            .sorted(Comparator.comparing(Reading::evidence))
            .collect(Collectors.groupingBy(Reading::key, LinkedHashMap::new, Collectors.toList()));
    return groups.values().stream().map(ValueGroup::new).toList();
  }

  ValueGroup {
    readings = List.copyOf(readings);
  }

  Reading first() {
    return readings.getFirst();
  }

  /// The number; 0 where the value is none.
  double size() {
    return first().size();
  }

  List<String> reports() {
    return readings.stream().map(reading -> reading.evidence().report()).distinct().toList();
  }

  List<Evidence> evidence() {
    return readings.stream().map(Reading::evidence).toList();
  }

  /// The qualifier that most accounts give; of equals the one declared first.
  Qualifier qualifier() {
    return readings.stream()
        .collect(Collectors.groupingBy(Reading::qualifier, Collectors.counting()))
        .entrySet()
        .stream()
        .max(
            Map.Entry.<Qualifier, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }

  /// True when some account of this value is known to be later than every account of the other, by
  /// more than what two reporters need to hear of one figure.
  boolean isAfter(ValueGroup other) {
    return readings.stream()
        .anyMatch(mine ->
            other.readings.stream()
                .allMatch(theirs ->
                    theirs.told().isBefore(mine.told()) && !theirs.told().isSameTime(mine.told())));
  }

  /// True when no time tells which of the two is the later word.
  boolean isSameTime(ValueGroup other) {
    return readings.stream()
        .anyMatch(mine ->
            other.readings.stream().anyMatch(theirs -> theirs.told().isSameTime(mine.told())));
  }

  /// True when each may be the rounded number of each.
  static boolean areRounded(List<ValueGroup> groups) {
    return groups.stream().allMatch(one -> groups.stream().allMatch(one::isRounded));
  }

  private boolean isRounded(ValueGroup other) {
    return readings.stream()
        .anyMatch(
            mine -> other.readings.stream().anyMatch(theirs -> Rounding.isRounded(mine, theirs)));
  }
}
