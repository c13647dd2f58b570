package org.readout.reader;

import java.util.List;

/// What the scores of one piece say: the label, and how probable it is.
final class Scores {

  private Scores() {}

  /// The label with the highest score; of equal ones the first.
  static int best(float[] scores) {
    int best = 0;
    for (int label = 1; label < scores.length; label++) {
      if (scores[label] > scores[best]) {
        best = label;
      }
    }
    return best;
  }

  /// The label of each row, see [#best(float[])].
  static byte[] best(List<float[]> rows) {
    byte[] labels = new byte[rows.size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = (byte) best(rows.get(i));
    }
    return labels;
  }

  /// How probable the labels of a run are, mean over its rows, from 0 to 1.
  static double probability(List<float[]> rows, byte[] labels, Run run) {
    double sum = 0;
    for (int i = run.first(); i <= run.last(); i++) {
      sum += probability(rows.get(i), labels[i]);
    }
    return sum / (run.last() - run.first() + 1);
  }

  /// The softmax of that label, from 0 to 1.
  static float probability(float[] scores, int label) {
    double sum = 0;
    for (float score : scores) {
      sum += StrictMath.exp((double) score - scores[label]);
    }
    return (float) (1 / sum);
  }
}
