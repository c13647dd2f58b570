package org.readout.identify;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// Finds the clusters that may be one with another without comparing all pairs: those that share a
/// key with it.
final class ClusterIndex {

  private final Function<Cluster, Set<String>> keys;
  private final Map<String, Set<Integer>> byKey = new HashMap<>();
  private final Map<Integer, Cluster> byNumber = new HashMap<>();
  private final IdentityHashMap<Cluster, Integer> numbers = new IdentityHashMap<>();

  /// @param keys what clusters of one actor share at least one of
  ClusterIndex(Function<Cluster, Set<String>> keys) {
    this.keys = keys;
  }

  /// Files a cluster under its own keys.
  void add(Cluster cluster) {
    add(cluster, cluster);
  }

  /// Files a cluster under the keys of what it takes over.
  void add(Cluster cluster, Cluster taken) {
    int number = numbers.computeIfAbsent(cluster, fresh -> numbers.size());
    byNumber.put(number, cluster);
    for (String key : keys.apply(taken)) {
      byKey.computeIfAbsent(key, fresh -> new TreeSet<>()).add(number);
    }
  }

  /// Forgets a cluster that another has taken over.
  void remove(Cluster cluster) {
    Integer number = numbers.get(cluster);
    if (number != null) {
      byNumber.remove(number);
    }
  }

  /// All clusters that are filed, first filed first.
  List<Cluster> all() {
    return List.copyOf(new TreeMap<>(byNumber).values());
  }

  /// The clusters that share a key with this one, first filed first, without itself.
  List<Cluster> sharing(Cluster cluster) {
    return sharing(cluster, keys.apply(cluster));
  }

  /// The clusters filed under one of these keys, first filed first, without this one.
  List<Cluster> sharing(Cluster cluster, Collection<String> wanted) {
    var found = new TreeSet<Integer>();
    wanted.forEach(key -> found.addAll(byKey.getOrDefault(key, Set.of())));
    return found.stream()
        .filter(byNumber::containsKey)
        .map(byNumber::get)
        .filter(other -> other != cluster)
        .toList();
  }
}
