package org.readout.reader;

/// The cue labels of every piece of a passage, each taken from the window in which the piece stands
/// farthest from an edge.
final class CueLabels {

  /// Added to the score of "no cue": the head proposes too many. Best of -1.5 to 0.5 on PolNeAR's
  /// development articles.
  static final float BIAS = 0.5f;

  private final int[] margins;
  private final byte[] labels;
  private final float[] probabilities;

  CueLabels(int pieces) {
    margins = new int[pieces];
    labels = new byte[pieces];
    probabilities = new float[pieces];
  }

  void take(Window window, Encoded encoded) {
    for (int piece = window.from(); piece < window.to(); piece++) {
      int margin = 1 + window.margin(piece, piece, margins.length);
      if (margin > margins[piece]) {
        margins[piece] = margin;
        set(piece, encoded.cuesAt(piece - window.from()));
      }
    }
  }

  private void set(int piece, float[] scores) {
    scores[0] += BIAS;
    labels[piece] = (byte) Scores.best(scores);
    probabilities[piece] = 1 - Scores.probability(scores, 0);
  }

  /// 0 outside a cue, 1 begins one, 2 continues one.
  int at(int piece) {
    return labels[piece];
  }

  /// How probable it is that the piece is part of a cue, from 0 to 1.
  float probability(int piece) {
    return probabilities[piece];
  }
}
