package org.readout.bench.coreference;

import java.util.Arrays;

/// The best one-to-one assignment of rows to columns ([Kuhn
/// 1955](https://doi.org/10.1002/nav.3800020109), by shortest augmenting paths, in n³).
final class Assignment {

  private Assignment() {}

  /// The greatest sum of values of which no two share a row or a column.
  ///
  /// @param values from 0; rows of one length
  static double best(double[][] values) {
    int size = Math.max(values.length, values.length == 0 ? 0 : values[0].length);
    double[] rowPrice = new double[size + 1];
    double[] columnPrice = new double[size + 1];
    int[] rowOf = new int[size + 1];
    for (int row = 1; row <= size; row++) {
      augment(row, values, rowPrice, columnPrice, rowOf);
    }
    double sum = 0;
    for (int column = 1; column <= size; column++) {
      sum -= cost(values, rowOf[column], column);
    }
    return sum;
  }

  /// Rows and columns are counted from 1; those that the values lack cost nothing.
  private static double cost(double[][] values, int row, int column) {
    boolean there = row <= values.length && column <= values[row - 1].length;
    return there ? -values[row - 1][column - 1] : 0;
  }

  private static void augment(
      int row, double[][] values, double[] rowPrice, double[] columnPrice, int[] rowOf) {
    int size = rowOf.length - 1;
    double[] slack = new double[size + 1];
    int[] before = new int[size + 1];
    boolean[] reached = new boolean[size + 1];
    Arrays.fill(slack, Double.POSITIVE_INFINITY);
    rowOf[0] = row;
    int at = 0;
    do {
      reached[at] = true;
      int from = rowOf[at];
      int next = 0;
      double least = Double.POSITIVE_INFINITY;
      for (int column = 1; column <= size; column++) {
        if (!reached[column]) {
          double reduced = cost(values, from, column) - rowPrice[from] - columnPrice[column];
          if (reduced < slack[column]) {
            slack[column] = reduced;
            before[column] = at;
          }
          if (slack[column] < least) {
            least = slack[column];
            next = column;
          }
        }
      }
      for (int column = 0; column <= size; column++) {
        if (reached[column]) {
          rowPrice[rowOf[column]] += least;
          columnPrice[column] -= least;
        } else {
          slack[column] -= least;
        }
      }
      at = next;
    } while (rowOf[at] != 0);
    while (at != 0) {
      rowOf[at] = rowOf[before[at]];
      at = before[at];
    }
  }
}
