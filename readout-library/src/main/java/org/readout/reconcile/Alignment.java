package org.readout.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The words that two texts share in the same order: their heaviest common subsequence.
///
/// @param pairs indices into the first and the second text, ascending
/// @param weight the sum of the weights of the shared words
record Alignment(List<Pair> pairs, double weight) {
  /// Longer texts are compared by their first words: no quotation in the news is longer, and a
  /// comparison costs the product of both lengths.
  static final int LONGEST = 300;

  /// @param first index in the first text
  /// @param second index in the second
  record Pair(int first, int second) {}

  static Alignment of(List<String> a, List<String> b, ToDoubleFunction<String> weight) {
    int rows = Math.min(a.size(), LONGEST);
    int columns = Math.min(b.size(), LONGEST);
    var best = new double[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
        if (a.get(i).equals(b.get(j))) {
          best[i][j] = Math.max(best[i][j], weight.applyAsDouble(a.get(i)) + best[i + 1][j + 1]);
        }
      }
    }
    return new Alignment(trace(a, b, best), best[0][0]);
  }

  private static List<Pair> trace(List<String> a, List<String> b, double[][] best) {
    var pairs = new ArrayList<Pair>();
    int i = 0;
    int j = 0;
    while (i < best.length - 1 && j < best[0].length - 1) {
      if (a.get(i).equals(b.get(j)) && best[i][j] > best[i + 1][j] && best[i][j] > best[i][j + 1]) {
        pairs.add(new Pair(i++, j++));
      } else if (best[i + 1][j] >= best[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return List.copyOf(pairs);
  }
}
