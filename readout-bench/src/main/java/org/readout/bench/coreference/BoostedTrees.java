package org.readout.bench.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Small decision trees whose leaves add up to the log odds that two mentions mean one happening.
///
/// @param start log odds before any tree
/// @param trees in the order in which they were trained
record BoostedTrees(double start, List<Tree> trees) {

  BoostedTrees {
    trees = List.copyOf(trees);
  }

  /// A full binary tree, level by level: node `i` has the children `2 i + 1` and `2 i + 2`.
  static final class Tree {

    private final int[] evidence;
    private final double[] cuts;
    private final double[] leaves;

    /// @param evidence for each inner node which number is looked at; -1: all go left
    /// @param cuts for each inner node, what lies above it goes right
    /// @param leaves log odds, one more than inner nodes
    Tree(int[] evidence, double[] cuts, double[] leaves) {
      this.evidence = evidence.clone();
      this.cuts = cuts.clone();
      this.leaves = leaves.clone();
    }

    double at(double[] values) {
      int node = 0;
      while (node < evidence.length) {
        boolean right = evidence[node] >= 0 && values[evidence[node]] > cuts[node];
        node = 2 * node + (right ? 2 : 1);
      }
      return leaves[node - evidence.length];
    }

    private String line() {
      var cells = new ArrayList<String>();
      for (int node = 0; node < evidence.length; node++) {
        cells.add(evidence[node] < 0 ? "-" : Evidence.ALL.get(evidence[node]) + ">" + cuts[node]);
      }
      Arrays.stream(leaves).forEach(leaf -> cells.add(Double.toString(leaf)));
      return String.join("\t", cells);
    }

    private static Tree parse(String line) {
      var cells = line.split("\t", -1);
      int inner = cells.length / 2;
      int[] evidence = new int[inner];
      double[] cuts = new double[inner];
      for (int node = 0; node < inner; node++) {
        var parts = cells[node].split(">", -1);
        evidence[node] = parts.length < 2 ? -1 : Evidence.valueOf(parts[0]).place();
        cuts[node] = parts.length < 2 ? 0 : Double.parseDouble(parts[1]);
      }
      double[] leaves =
          Arrays.stream(cells, inner, cells.length).mapToDouble(Double::parseDouble).toArray();
      return new Tree(evidence, cuts, leaves);
    }
  }

  /// That the two mean one happening, from 0 to 1.
  ///
  /// @param values one for each [Evidence], in its order
  double probability(double[] values) {
    double odds = start;
    for (Tree tree : trees) {
      odds += tree.at(values);
    }
    return 1 / (1 + Math.exp(-odds));
  }

  /// As a table: the start, then a tree a line, its questions and then its leaves.
  String table() {
    return start
        + "\n"
        + trees.stream().map(tree -> tree.line() + "\n").collect(Collectors.joining());
  }

  /// @throws IllegalArgumentException if that is no such table
  static BoostedTrees parse(String table) {
    var lines = table.lines().toList();
    return new BoostedTrees(
        Double.parseDouble(lines.getFirst()),
        lines.subList(1, lines.size()).stream().map(Tree::parse).toList());
  }
}
