package org.readout.reader;

/// A mention, as what a later one may refer back to.
final class Candidate {

  private final Mentioned mentioned;
  private final float[] states;

  /// @param mentioned its words and place
  /// @param states of its first and its last word, see [Encoded#states]
  Candidate(Mentioned mentioned, float[] states) {
    this.mentioned = mentioned;
    this.states = states;
  }

  Mentioned mentioned() {
    return mentioned;
  }

  /// Not to be altered.
  float[] states() {
    return states;
  }
}
