package org.readout.reader;

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

  /// The softmax of that label, from 0 to 1.
  static float probability(float[] scores, int label) {
    double sum = 0;
    for (float score : scores) {
      sum += StrictMath.exp((double) score - scores[label]);
    }
    return (float) (1 / sum);
  }
}
