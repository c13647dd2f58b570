package org.readout.bench.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Trains [BoostedTrees] for the log loss by second-order boosting with histograms ([Chen and
/// Guestrin 2016](https://doi.org/10.1145/2939672.2939785)). Nothing is drawn by chance: the same
/// rows in the same order give the same trees.
final class TreeTraining {

  private static final int TREES = 90;
  private static final int DEPTH = 4;
  private static final double RATE = 0.15;

  /// Added to the second derivatives of a node, so that few rows say little.
  private static final double CAUTION = 5;

  /// Least sum of second derivatives on either side of a cut.
  private static final double LEAST = 5;

  private static final int BINS = 32;

  private final double[][] cuts;
  private final int[][] bins;
  private final boolean[] same;
  private final double[] odds;
  private final double[] slope;
  private final double[] bend;

  private TreeTraining(List<double[]> rows, boolean[] same) {
    int width = rows.getFirst().length;
    this.cuts = new double[width][];
    this.bins = new int[width][rows.size()];
    for (int column = 0; column < width; column++) {
      int at = column;
      double[] values = rows.stream().mapToDouble(row -> row[at]).toArray();
      cuts[column] = cuts(values);
      for (int i = 0; i < values.length; i++) {
        bins[column][i] = bin(cuts[column], values[i]);
      }
    }
    this.same = same.clone();
    this.odds = new double[same.length];
    this.slope = new double[same.length];
    this.bend = new double[same.length];
  }

  /// @param rows at least one, each with one number for each [Evidence]
  /// @param same whether the two are one happening, for each row; both occur
  static BoostedTrees train(List<double[]> rows, boolean[] same) {
    return new TreeTraining(rows, same).run();
  }

  private static double[] cuts(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return IntStream.range(1, BINS)
        .mapToDouble(bin -> sorted[(int) ((long) bin * (sorted.length - 1) / BINS)])
        .distinct()
        .toArray();
  }

  /// How many cuts lie below the value.
  private static int bin(double[] cuts, double value) {
    int at = Arrays.binarySearch(cuts, value);
    return at >= 0 ? at : -at - 1;
  }

  private BoostedTrees run() {
    double share = (double) IntStream.range(0, same.length).filter(i -> same[i]).count();
    double start = Math.log(share / (same.length - share));
    Arrays.fill(odds, start);
    var trees = new ArrayList<BoostedTrees.Tree>();
    for (int i = 0; i < TREES; i++) {
      trees.add(tree());
    }
    return new BoostedTrees(start, trees);
  }

  private BoostedTrees.Tree tree() {
    for (int i = 0; i < odds.length; i++) {
      double probability = 1 / (1 + Math.exp(-odds[i]));
      slope[i] = probability - (same[i] ? 1 : 0);
      bend[i] = probability * (1 - probability);
    }
    int inner = (1 << DEPTH) - 1;
    int[] evidence = new int[inner];
    double[] at = new double[inner];
    int[] nodes = new int[odds.length];
    for (int depth = 0; depth < DEPTH; depth++) {
      level(depth, nodes, evidence, at);
    }
    double[] leaves = leaves(nodes, inner);
    for (int i = 0; i < odds.length; i++) {
      odds[i] += leaves[nodes[i] - inner];
    }
    return new BoostedTrees.Tree(evidence, at, leaves);
  }

  /// Asks the best question in each node of a level, and sends each row on.
  private void level(int depth, int[] nodes, int[] evidence, double[] at) {
    int first = (1 << depth) - 1;
    int count = 1 << depth;
    double[] gains = new double[count];
    int[] cut = new int[count];
    Arrays.fill(evidence, first, first + count, -1);
    for (int column = 0; column < cuts.length; column++) {
      if (cuts[column].length > 0) {
        ask(column, first, nodes, gains, cut, evidence);
      }
    }
    for (int node = 0; node < count; node++) {
      int asked = evidence[first + node];
      at[first + node] = asked < 0 ? 0 : cuts[asked][cut[node]];
    }
    for (int i = 0; i < nodes.length; i++) {
      int asked = evidence[nodes[i]];
      boolean right = asked >= 0 && bins[asked][i] > cut[nodes[i] - first];
      nodes[i] = 2 * nodes[i] + (right ? 2 : 1);
    }
  }

  /// Keeps in each node this column's best cut where it is better than those before.
  private void ask(int column, int first, int[] nodes, double[] gains, int[] cut, int[] evidence) {
    int width = cuts[column].length + 1;
    double[] slopes = new double[gains.length * width];
    double[] bends = new double[gains.length * width];
    int[] bin = bins[column];
    for (int i = 0; i < nodes.length; i++) {
      int cell = (nodes[i] - first) * width + bin[i];
      slopes[cell] += slope[i];
      bends[cell] += bend[i];
    }
    for (int node = 0; node < gains.length; node++) {
      int from = node * width;
      double allSlopes = Arrays.stream(slopes, from, from + width).sum();
      double allBends = Arrays.stream(bends, from, from + width).sum();
      double left = 0;
      double leftBends = 0;
      for (int i = 0; i < width - 1; i++) {
        left += slopes[from + i];
        leftBends += bends[from + i];
        double rightBends = allBends - leftBends;
        double gain =
            worth(left, leftBends)
                + worth(allSlopes - left, rightBends)
                - worth(allSlopes, allBends);
        if (leftBends >= LEAST && rightBends >= LEAST && gain > gains[node] + 1e-9) {
          gains[node] = gain;
          cut[node] = i;
          evidence[first + node] = column;
        }
      }
    }
  }

  private static double worth(double slopes, double bends) {
    return slopes * slopes / (bends + CAUTION);
  }

  private double[] leaves(int[] nodes, int inner) {
    double[] slopes = new double[inner + 1];
    double[] bends = new double[inner + 1];
    for (int i = 0; i < nodes.length; i++) {
      slopes[nodes[i] - inner] += slope[i];
      bends[nodes[i] - inner] += bend[i];
    }
    double[] leaves = new double[inner + 1];
    for (int i = 0; i < leaves.length; i++) {
      leaves[i] = -RATE * slopes[i] / (bends[i] + CAUTION);
    }
    return leaves;
  }
}
