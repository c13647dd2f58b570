package org.readout.reader;

/// The labels of every piece of a passage, each taken from the window in which the piece stands
/// farthest from an edge.
final class Labels {

  /// Added to the score of "no cue": the head proposes too many. Best of -1.5 to 0.5 on PolNeAR's
  /// development articles.
  static final float CUE_BIAS = 0.5f;

  private final int[] margins;
  private final byte[] names;
  private final float[] nameProbabilities;
  private final byte[] cues;
  private final float[] cueProbabilities;

  Labels(int pieces) {
    margins = new int[pieces];
    names = new byte[pieces];
    nameProbabilities = new float[pieces];
    cues = new byte[pieces];
    cueProbabilities = new float[pieces];
  }

  void take(Window window, Encoded encoded) {
    for (int piece = window.from(); piece < window.to(); piece++) {
      int margin = 1 + window.margin(piece, piece, margins.length);
      if (margin > margins[piece]) {
        margins[piece] = margin;
        set(piece, encoded.namesAt(piece - window.from()), encoded.cuesAt(piece - window.from()));
      }
    }
  }

  private void set(int piece, float[] nameScores, float[] cueScores) {
    names[piece] = (byte) Scores.best(nameScores);
    nameProbabilities[piece] = Scores.probability(nameScores, names[piece]);
    cueScores[0] += CUE_BIAS;
    cues[piece] = (byte) Scores.best(cueScores);
    cueProbabilities[piece] = 1 - Scores.probability(cueScores, 0);
  }

  /// The name label, see [NameLabel].
  int name(int piece) {
    return names[piece];
  }

  /// How probable that label is.
  float nameProbability(int piece) {
    return nameProbabilities[piece];
  }

  /// 0 outside a cue, 1 begins one, 2 continues one.
  int cue(int piece) {
    return cues[piece];
  }

  /// How probable it is that the piece is part of a cue.
  float cueProbability(int piece) {
    return cueProbabilities[piece];
  }
}
