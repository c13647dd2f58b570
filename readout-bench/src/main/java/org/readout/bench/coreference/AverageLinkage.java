package org.readout.bench.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Joins what is alike, step by step, the alikest groups first; two groups are as alike as their
/// members are on the mean (by chains of nearest neighbours, in n²).
final class AverageLinkage {

  /// Two groups become one.
  ///
  /// @param one a member of the one
  /// @param other a member of the other
  /// @param likeness how alike the groups are
  record Merge(int one, int other, double likeness) {}

  private final double[][] likeness;
  private final int[] sizes;
  private final boolean[] gone;
  private final List<Merge> merges = new ArrayList<>();

  private AverageLinkage(double[][] likeness) {
    this.likeness = new double[likeness.length][];
    for (int i = 0; i < likeness.length; i++) {
      this.likeness[i] = likeness[i].clone();
    }
    this.sizes = new int[likeness.length];
    Arrays.fill(sizes, 1);
    this.gone = new boolean[likeness.length];
  }

  /// All merges until one group is left, the alikest first.
  ///
  /// @param likeness of each with each, symmetric
  static List<Merge> of(double[][] likeness) {
    var linkage = new AverageLinkage(likeness);
    linkage.run();
    linkage.merges.sort(
        Comparator.comparingDouble((Merge merge) -> -merge.likeness())
            .thenComparingInt(Merge::one)
            .thenComparingInt(Merge::other));
    return linkage.merges;
  }

  /// The group of each, if only groups at least so alike are joined.
  static List<Integer> cut(int size, List<Merge> merges, double least) {
    var groups = new Groups(size);
    for (Merge merge : merges) {
      if (merge.likeness() >= least) {
        groups.join(merge.one(), merge.other());
      }
    }
    var cut = new ArrayList<Integer>();
    for (int i = 0; i < size; i++) {
      cut.add(groups.of(i));
    }
    return cut;
  }

  /// For each two, how alike the groups are that brought them together; 1 for each with itself.
  static double[][] joined(int size, List<Merge> merges) {
    double[][] joined = new double[size][size];
    var groups = new Groups(size);
    var members = new ArrayList<List<Integer>>();
    for (int i = 0; i < size; i++) {
      joined[i][i] = 1;
      members.add(new ArrayList<>(List.of(i)));
    }
    for (Merge merge : merges) {
      var ones = members.get(groups.of(merge.one()));
      var others = members.get(groups.of(merge.other()));
      for (int one : ones) {
        for (int other : others) {
          joined[one][other] = merge.likeness();
          joined[other][one] = merge.likeness();
        }
      }
      var all = new ArrayList<>(ones);
      all.addAll(others);
      groups.join(merge.one(), merge.other());
      members.set(groups.of(merge.one()), all);
    }
    return joined;
  }

  private void run() {
    var chain = new ArrayList<Integer>();
    int first = 0;
    while (merges.size() < sizes.length - 1) {
      while (gone[first]) {
        first++;
      }
      if (chain.isEmpty()) {
        chain.add(first);
      }
      int last = chain.getLast();
      int before = chain.size() < 2 ? -1 : chain.get(chain.size() - 2);
      int nearest = nearest(last, before);
      if (nearest == before) {
        chain.removeLast();
        chain.removeLast();
        merge(Math.min(last, before), Math.max(last, before));
      } else {
        chain.add(nearest);
      }
    }
  }

  /// Of equals the one before in the chain, so that the chain ends.
  private int nearest(int of, int before) {
    int best = before;
    for (int i = 0; i < sizes.length; i++) {
      if (i != of && !gone[i] && (best < 0 || likeness[of][i] > likeness[of][best])) {
        best = i;
      }
    }
    return best;
  }

  private void merge(int kept, int lost) {
    merges.add(new Merge(kept, lost, likeness[kept][lost]));
    gone[lost] = true;
    int size = sizes[kept] + sizes[lost];
    for (int i = 0; i < sizes.length; i++) {
      if (!gone[i] && i != kept) {
        double mean = (sizes[kept] * likeness[kept][i] + sizes[lost] * likeness[lost][i]) / size;
        likeness[kept][i] = mean;
        likeness[i][kept] = mean;
      }
    }
    sizes[kept] = size;
  }
}
