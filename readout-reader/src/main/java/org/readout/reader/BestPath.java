package org.readout.reader;

import java.util.List;

/// From scores of each item to the best labels of a whole row of items: those whose scores and
/// steps from label to label have the greatest sum ([Viterbi
/// 1967](https://doi.org/10.1109/TIT.1967.1054010)).
///
/// The training side is `training/readout_training/decode.py`.
final class BestPath {

  /// So much against a step that it is never taken.
  private static final double NEVER = -1e4;

  private final double[][] steps;

  private BestPath(double[][] steps) {
    this.steps = steps;
  }

  /// BIO labels, see [BioLabel]: one that goes on follows only one of its own kind.
  static BestPath bio(int labels) {
    double[][] steps = new double[labels][labels];
    for (int from = 0; from < labels; from++) {
      for (int to = 0; to < labels; to++) {
        boolean follows = from > 0 && BioLabel.kind(from) == BioLabel.kind(to);
        steps[from][to] = BioLabel.goesOn(to) && !follows ? NEVER : 0;
      }
    }
    return new BestPath(steps);
  }

  /// Labels of which one seldom begins or ends: it stands in long runs, the others need not.
  ///
  /// @param steady that label
  /// @param cost taken from the sum at each of its edges, at least 0; without one each item gets
  ///   the best label by itself
  static BestPath edges(int labels, int steady, double cost) {
    double[][] steps = new double[labels][labels];
    for (int from = 0; from < labels; from++) {
      for (int to = 0; to < labels; to++) {
        boolean edge = from != to && (from == steady || to == steady);
        steps[from][to] = edge ? -cost : 0;
      }
    }
    return new BestPath(steps);
  }

  /// The label of each item; of equally good ones the first.
  ///
  /// @param scores for each item those of its labels
  byte[] best(List<float[]> scores) {
    byte[][] before = new byte[scores.size()][steps.length];
    double[] sums = new double[steps.length];
    for (int item = 0; item < before.length; item++) {
      sums = item == 0 ? sums : stepped(sums, before[item]);
      for (int label = 0; label < sums.length; label++) {
        sums[label] += scores.get(item)[label];
      }
    }
    return back(before, sums);
  }

  /// The best sums with which each label can be reached.
  ///
  /// @param before set to the label from which it is
  private double[] stepped(double[] sums, byte[] before) {
    double[] next = new double[sums.length];
    for (int to = 0; to < next.length; to++) {
      int best = 0;
      for (int from = 1; from < sums.length; from++) {
        if (sums[from] + steps[from][to] > sums[best] + steps[best][to]) {
          best = from;
        }
      }
      before[to] = (byte) best;
      next[to] = sums[best] + steps[best][to];
    }
    return next;
  }

  private static byte[] back(byte[][] before, double[] sums) {
    byte[] labels = new byte[before.length];
    int label = 0;
    for (int other = 1; other < sums.length; other++) {
      label = sums[other] > sums[label] ? other : label;
    }
    for (int item = labels.length - 1; item >= 0; item--) {
      labels[item] = (byte) label;
      label = before[item][label];
    }
    return labels;
  }
}
