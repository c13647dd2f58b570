package org.readout.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which texts of a list are worth comparing: those that share a telling word. An inverted index
/// over the rarest words of each text keeps the number of comparisons near the number of texts.
final class Candidates {
  /// How many of a text's rarest words are looked up.
  private static final int KEYS = 8;

  /// A word that stands in more texts than this tells nothing.
  private static final int LONGEST_POSTING = 60;

  /// Indices of two texts, `first` below `second`.
  record Pair(int first, int second) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      int byFirst = Integer.compare(first, other.first);
      return byFirst != 0 ? byFirst : Integer.compare(second, other.second);
    }
  }

  private Candidates() {}

  /// @param texts the stems of each text
  /// @return each pair once, ascending
  static List<Pair> of(List<List<String>> texts, Weights weights) {
    Map<String, List<Integer>> postings = new LinkedHashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      for (String stem : new TreeSet<>(texts.get(i))) {
        postings.computeIfAbsent(stem, key -> new ArrayList<>()).add(i);
      }
    }
    var pairs = new TreeSet<Pair>();
    for (int i = 0; i < texts.size(); i++) {
      for (String stem : rarest(texts.get(i), weights)) {
        pair(i, postings.getOrDefault(stem, List.of()), pairs);
      }
    }
    return List.copyOf(pairs);
  }

  private static List<String> rarest(List<String> stems, Weights weights) {
    return new TreeSet<>(stems)
        .stream()
            .sorted(java.util.Comparator.comparingDouble(stem -> -weights.of(stem)))
            .limit(KEYS)
            .toList();
  }

  private static void pair(int text, List<Integer> posting, Set<Pair> pairs) {
    if (posting.size() > LONGEST_POSTING) {
      return;
    }
    for (int other : posting) {
      if (other != text) {
        pairs.add(new Pair(Math.min(text, other), Math.max(text, other)));
      }
    }
  }
}
