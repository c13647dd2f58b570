package org.readout.reconcile;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.readout.intake.Evidence;

/// Numbers the lines of the record and finds which of them stands at a place: what is both a
/// statement and an outcome is one line.
final class LinesByPlace {
  private record Line(int number, int end) {}

  private final Map<String, TreeMap<Integer, Line>> byReport = new HashMap<>();
  private int count;

  /// A new number.
  int next() {
    return count++;
  }

  void put(int number, Evidence place) {
    byReport
        .computeIfAbsent(place.report(), report -> new TreeMap<>())
        .put(place.span().start(), new Line(number, place.span().end()));
  }

  /// The number of a line at one of these places.
  OptionalInt of(Collection<Evidence> places) {
    return places.stream()
        .map(this::at)
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  private OptionalInt at(Evidence place) {
    var lines = byReport.get(place.report());
    var last = lines == null ? null : lines.lowerEntry(place.span().end());
    return last != null && last.getValue().end() > place.span().start()
        ? OptionalInt.of(last.getValue().number())
        : OptionalInt.empty();
  }
}
