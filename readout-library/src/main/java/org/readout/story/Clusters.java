package org.readout.story;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Groups profiles that are alike: average linkage along the strongest pairs first, so that a
/// report joins a story only if it is like the story as a whole.
///
/// Candidate pairs come from an inverted index of each report's [#TELLING] weightiest terms, each
/// with at most [#HOLDERS] reports, so the work grows with the number of reports.
final class Clusters {

  /// Terms of a report by which candidates are found: more than its weightiest few, which are those
  /// that no other report has (at 30 the reports of two of four blind stories fell apart, at 60
  /// none).
  private static final int TELLING = 100;

  /// Reports kept for one term; further ones meet the story through its first.
  private static final int HOLDERS = 64;

  /// Least cosine between two groups' centroids.
  private static final double ALIKE = 0.2;

  /// Days between the publication of reports of one story, at most.
  private static final int APART = 10;

  private record Likely(int one, int other, double likeness) {}

  private final List<Profile> profiles;
  private final int[] parent;
  private final List<Map<String, Double>> sums = new ArrayList<>();

  private Clusters(List<Profile> profiles) {
    this.profiles = profiles;
    this.parent = new int[profiles.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
      sums.add(new HashMap<>(profiles.get(i).terms()));
    }
  }

  /// The groups, each in order; every profile is in one.
  static List<List<Integer>> of(List<Profile> profiles) {
    var clusters = new Clusters(profiles);
    clusters.likely().forEach(clusters::tryJoin);
    return clusters.groups();
  }

  private List<Likely> likely() {
    var index = new HashMap<String, List<Integer>>();
    var pairs = new HashSet<Long>();
    var likely = new ArrayList<Likely>();
    for (int i = 0; i < profiles.size(); i++) {
      for (String term : telling(profiles.get(i))) {
        var holders = index.computeIfAbsent(term, t -> new ArrayList<>());
        for (int other : holders) {
          if (pairs.add((long) other << 32 | i)) {
            double likeness = cosine(profiles.get(other).terms(), profiles.get(i).terms());
            if (likeness >= ALIKE && isNear(other, i)) {
              likely.add(new Likely(other, i, likeness));
            }
          }
        }
        if (holders.size() < HOLDERS) {
          holders.add(i);
        }
      }
    }
    likely.sort(
        Comparator.comparingDouble((Likely pair) -> -pair.likeness())
            .thenComparingInt(Likely::one)
            .thenComparingInt(Likely::other));
    return likely;
  }

  private static List<String> telling(Profile profile) {
    return profile.terms().entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(TELLING)
        .map(Map.Entry::getKey)
        .toList();
  }

  private boolean isNear(int one, int other) {
    var first = profiles.get(one).published();
    var second = profiles.get(other).published();
    return first == null
        || second == null
        || Math.abs(ChronoUnit.DAYS.between(first, second)) <= APART;
  }

  private void tryJoin(Likely pair) {
    int one = root(pair.one());
    int other = root(pair.other());
    if (one != other && cosine(sums.get(one), sums.get(other)) >= ALIKE) {
      int into = Math.min(one, other);
      int gone = Math.max(one, other);
      parent[gone] = into;
      sums.get(gone).forEach((term, weight) -> sums.get(into).merge(term, weight, Double::sum));
      sums.set(gone, Map.of());
    }
  }

  private static double cosine(Map<String, Double> one, Map<String, Double> other) {
    var small = one.size() <= other.size() ? one : other;
    var large = one.size() <= other.size() ? other : one;
    double dot = 0;
    for (var entry : new TreeMap<>(small).entrySet()) {
      dot += entry.getValue() * large.getOrDefault(entry.getKey(), 0.0);
    }
    return dot / Math.max(Double.MIN_NORMAL, length(one) * length(other));
  }

  private static double length(Map<String, Double> vector) {
    return Math.sqrt(vector.values().stream().mapToDouble(w -> w * w).sum());
  }

  private int root(int at) {
    int up = at;
    while (parent[up] != up) {
      parent[up] = parent[parent[up]];
      up = parent[up];
    }
    return up;
  }

  private List<List<Integer>> groups() {
    var groups = new TreeMap<Integer, List<Integer>>();
    for (int i = 0; i < parent.length; i++) {
      groups.computeIfAbsent(root(i), r -> new ArrayList<>()).add(i);
    }
    return List.copyOf(groups.values());
  }
}
