package org.readout.reader;

import java.util.List;

/// What the scores of one piece say: the label, and how probable it is.
final class Scores {

  /// The least that the first label keeps, see [#logSharesGiven].
  private static final double LEAST = 1e-4;

  /// Scores so far apart that the lower one does not count.
  private static final float FAR = 12;

  private Scores() {}

  /// The label with the highest score; of equal ones the first.
  static int best(float[] scores) {
    return bestFrom(scores, 0);
  }

  /// The same among the labels from that one on.
  static int bestFrom(float[] scores, int from) {
    int best = from;
    for (int label = from + 1; label < scores.length; label++) {
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

  /// The log odds of the labels from that one on against those before it.
  static double logOdds(float[] scores, int from) {
    return logSum(scores, from, scores.length) - logSum(scores, 0, from);
  }

  /// The logarithms of the softmax.
  static float[] logShares(float[] scores) {
    double all = logSum(scores, 0, scores.length);
    float[] shares = new float[scores.length];
    for (int label = 0; label < shares.length; label++) {
      shares[label] = (float) (scores[label] - all);
    }
    return shares;
  }

  /// The logarithms of the softmax if it is certain that another label than the first was possible
  /// at all, as it is with so much of the probability: the others have that much more, the first
  /// the rest. Where the first leaves them next to nothing, the scores as they are.
  static float[] logSharesGiven(float[] scores, double share) {
    if (isFirst(scores)) {
      return scores;
    }
    float[] shares = logShares(scores);
    double others = 0;
    for (int label = 1; label < shares.length; label++) {
      shares[label] = (float) Math.min(0, shares[label] - StrictMath.log(share));
      others += StrictMath.exp(shares[label]);
    }
    shares[0] = (float) StrictMath.log(Math.max(LEAST, 1 - others));
    return shares;
  }

  /// Whether the first label leaves the others next to nothing, however little is possible.
  private static boolean isFirst(float[] scores) {
    for (int label = 1; label < scores.length; label++) {
      if (scores[0] - scores[label] < FAR) {
        return false;
      }
    }
    return true;
  }

  /// The probability with those log odds.
  static double logistic(double logOdds) {
    return 1 / (1 + StrictMath.exp(-logOdds));
  }

  private static double logSum(float[] scores, int from, int to) {
    double most = Double.NEGATIVE_INFINITY;
    for (int label = from; label < to; label++) {
      most = Math.max(most, scores[label]);
    }
    double sum = 0;
    for (int label = from; label < to; label++) {
      sum += StrictMath.exp(scores[label] - most);
    }
    return most + StrictMath.log(sum);
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
