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

  /// How many of some equal texts are compared with other texts.
  private static final int STANDING = 3;

  /// Indices of two texts, `first` below `second`.
  record Pair(int first, int second) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      int byFirst = Integer.compare(first, other.first);
      return byFirst != 0 ? byFirst : Integer.compare(second, other.second);
    }
  }

  private Candidates() {}

  /// Equal texts are compared with the first of them; to all others, a few of them stand for all.
  ///
  /// @param texts the stems of each text
  /// @return each pair once, ascending
  static List<Pair> of(List<List<String>> texts, Weights weights) {
    var pairs = new TreeSet<Pair>();
    var groups = equal(texts);
    groups.forEach(group -> group.stream().skip(1).forEach(i -> pair(group.getFirst(), i, pairs)));
    Map<String, List<Integer>> postings = new LinkedHashMap<>();
    for (int group = 0; group < groups.size(); group++) {
      for (String stem : new TreeSet<>(texts.get(groups.get(group).getFirst()))) {
        postings.computeIfAbsent(stem, key -> new ArrayList<>()).add(group);
      }
    }
    for (List<Integer> group : groups) {
      for (String stem : rarest(texts.get(group.getFirst()), weights)) {
        pair(group, postings.getOrDefault(stem, List.of()), groups, pairs);
      }
    }
    return List.copyOf(pairs);
  }

  /// The indices of equal texts, in order; a text without a word is equal to none.
  private static List<List<Integer>> equal(List<List<String>> texts) {
    Map<List<String>, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      if (!texts.get(i).isEmpty()) {
        groups.computeIfAbsent(texts.get(i), key -> new ArrayList<>()).add(i);
      }
    }
    return List.copyOf(groups.values());
  }

  private static List<String> rarest(List<String> stems, Weights weights) {
    return new TreeSet<>(stems)
        .stream()
            .sorted(java.util.Comparator.comparingDouble(stem -> -weights.of(stem)))
            .limit(KEYS)
            .toList();
  }

  private static void pair(
      List<Integer> group, List<Integer> posting, List<List<Integer>> groups, Set<Pair> pairs) {
    if (posting.size() > LONGEST_POSTING) {
      return;
    }
    for (int other : posting) {
      if (!groups.get(other).getFirst().equals(group.getFirst())) {
        for (int one : standing(group)) {
          standing(groups.get(other)).forEach(two -> pair(one, two, pairs));
        }
      }
    }
  }

  private static List<Integer> standing(List<Integer> group) {
    return group.subList(0, Math.min(STANDING, group.size()));
  }

  private static void pair(int one, int two, Set<Pair> pairs) {
    pairs.add(new Pair(Math.min(one, two), Math.max(one, two)));
  }
}
