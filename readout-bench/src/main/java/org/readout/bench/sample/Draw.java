package org.readout.bench.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Draws at random, and the same again from the same seed.
final class Draw {

  private final Random random;

  Draw(long seed) {
    this.random = new Random(seed);
  }

  /// So many of them, or all, in the order of the draw.
  <T> List<T> some(List<T> from, int count) {
    var mixed = new ArrayList<>(from);
    Collections.shuffle(mixed, random);
    return List.copyOf(mixed.subList(0, Math.min(count, mixed.size())));
  }

  /// As many of each section as of each other, as far as there are any: otherwise three quarters of
  /// what is judged would be actors and statements. Small sections come first.
  List<RecordLine> alike(List<RecordLine> from, int count) {
    var sections =
        from.stream()
            .collect(Collectors.groupingBy(RecordLine::section, TreeMap::new, Collectors.toList()));
    var smallestFirst =
        sections.entrySet().stream()
            .sorted(
                Comparator.comparingInt(
                    (Map.Entry<String, List<RecordLine>> it) -> it.getValue().size()))
            .map(Map.Entry::getValue)
            .toList();
    var drawn = new ArrayList<RecordLine>();
    for (int i = 0; i < smallestFirst.size(); i++) {
      int share = (count - drawn.size()) / (smallestFirst.size() - i);
      drawn.addAll(some(smallestFirst.get(i), share));
    }
    return drawn;
  }
}
