package org.readout.reader;

import java.util.Arrays;

/// The name label of each token of a document, in order of the text.
final class NameLabels {

  private int size;
  private byte[] labels = new byte[256];
  private float[] probabilities = new float[256];

  /// @param scores of the nine labels, see [NameLabel]
  void add(float[] scores) {
    int label = Scores.best(scores);
    add(label, Scores.probability(scores, label));
  }

  /// A token that was not read, since there is no word near it.
  void addOutside() {
    add(NameLabel.OUTSIDE, 1);
  }

  private void add(int label, float probability) {
    if (size == labels.length) {
      labels = Arrays.copyOf(labels, size * 2);
      probabilities = Arrays.copyOf(probabilities, size * 2);
    }
    labels[size] = (byte) label;
    probabilities[size++] = probability;
  }

  int at(int token) {
    return labels[token];
  }

  /// How probable that label is, from 0 to 1.
  float probability(int token) {
    return probabilities[token];
  }
}
