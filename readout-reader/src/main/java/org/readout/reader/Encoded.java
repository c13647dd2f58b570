package org.readout.reader;

import java.nio.FloatBuffer;
import java.util.Arrays;

/// What the encoder made of one window. Positions count from 0 at the window's first piece, so the
/// mark before it is position -1.
final class Encoded {

  static final int NAME_LABELS = 9;
  static final int CUE_LABELS = 3;

  private final int length;
  private final float[] hidden;
  private final float[] names;
  private final float[] cues;

  /// @param length positions in the graph: the window's pieces and the two marks
  /// @param hidden the hidden states, `length` times the model's width
  /// @param names scores of the nine name labels at each position of the graph
  /// @param cues scores of the three cue labels at each position of the graph
  Encoded(int length, float[] hidden, float[] names, float[] cues) {
    this.length = length;
    this.hidden = hidden;
    this.names = names;
    this.cues = cues;
  }

  /// Positions in the graph: the window's pieces and the two marks.
  int length() {
    return length;
  }

  /// The hidden states, position after position. Not to be altered.
  FloatBuffer hidden() {
    return FloatBuffer.wrap(hidden);
  }

  /// The scores of the name labels at that piece of the window.
  float[] namesAt(int position) {
    return row(names, position, NAME_LABELS);
  }

  /// The scores of the cue labels (outside, begins, continues) at that piece of the window.
  float[] cuesAt(int position) {
    return row(cues, position, CUE_LABELS);
  }

  private static float[] row(float[] all, int position, int width) {
    int from = (position + 1) * width;
    return Arrays.copyOfRange(all, from, from + width);
  }
}
