package org.readout.reader;

import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.Map;

/// What the encoder and the heads on every piece made of one window. Positions count from 0 at the
/// window's first piece, so the mark before it is position -1.
final class Encoded {

  private final int length;
  private final int width;
  private final float[] hidden;
  private final Map<Head, float[]> scores;
  private final float[] passage;

  /// @param length positions in the graph: the window's pieces and the two marks
  /// @param hidden the hidden states, `length` times the model's width
  /// @param scores for each head those of its labels, position after position
  /// @param passage what the window is about
  Encoded(int length, float[] hidden, Map<Head, float[]> scores, float[] passage) {
    this.length = length;
    this.width = hidden.length / length;
    this.hidden = hidden;
    this.scores = Map.copyOf(scores);
    this.passage = passage;
  }

  /// Positions in the graph: the window's pieces and the two marks.
  int length() {
    return length;
  }

  /// Numbers in the hidden state of one position.
  int width() {
    return width;
  }

  /// The hidden states, position after position. Not to be altered.
  FloatBuffer hidden() {
    return FloatBuffer.wrap(hidden);
  }

  /// The hidden states of two pieces of the window, one after the other.
  float[] states(int first, int second) {
    float[] both = Arrays.copyOf(row(hidden, first, width), 2 * width);
    System.arraycopy(hidden, (second + 1) * width, both, width, width);
    return both;
  }

  /// The scores of the labels of a head at that piece of the window.
  float[] at(Head head, int position) {
    float[] all = scores.get(head);
    if (all == null) {
      throw new IllegalStateException("no scores of " + head);
    }
    return row(all, position, head.labels());
  }

  /// What the window is about. Not to be altered.
  float[] passage() {
    return passage;
  }

  private static float[] row(float[] all, int position, int width) {
    int from = (position + 1) * width;
    return Arrays.copyOfRange(all, from, from + width);
  }
}
