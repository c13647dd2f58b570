package org.readout.reader;

import java.util.ArrayList;
import java.util.List;

/// The best sequence of labels in which what goes on has begun: an I follows only a B or an I of
/// its own kind (Viterbi's algorithm, with all allowed steps equally probable). Labels stand as in
/// [BioLabel].
final class BioPath {

  private static final float NEVER = Float.NEGATIVE_INFINITY;

  private BioPath() {}

  /// The label of each item; of equally good ones the first.
  ///
  /// @param scores for each item those of its labels
  static byte[] best(List<float[]> scores) {
    List<byte[]> steps = new ArrayList<>();
    float[] sums = new float[0];
    for (float[] row : scores) {
      byte[] from = new byte[row.length];
      sums = next(sums, row, from);
      steps.add(from);
    }
    return back(steps, sums);
  }

  /// The best sums that end with each label of an item.
  ///
  /// @param before those of the item before it; empty for the first
  /// @param from set to the label before each
  private static float[] next(float[] before, float[] row, byte[] from) {
    float[] sums = new float[row.length];
    int best = before.length == 0 ? 0 : Scores.best(before);
    for (int label = 0; label < row.length; label++) {
      boolean goesOn = BioLabel.goesOn(label);
      if (goesOn && before.length == 0) {
        sums[label] = NEVER;
      } else {
        from[label] = (byte) (goesOn ? better(before, label - 1, label) : best);
        sums[label] = row[label] + (before.length == 0 ? 0 : before[from[label]]);
      }
    }
    return sums;
  }

  private static int better(float[] sums, int one, int other) {
    return sums[other] > sums[one] ? other : one;
  }

  private static byte[] back(List<byte[]> steps, float[] sums) {
    byte[] labels = new byte[steps.size()];
    int label = sums.length == 0 ? 0 : Scores.best(sums);
    for (int item = labels.length - 1; item >= 0; item--) {
      labels[item] = (byte) label;
      label = steps.get(item)[label];
    }
    return labels;
  }
}
