package org.readout.reader;

/// A mention that a later one may refer back to.
final class Candidate {

  private final Mentioned mentioned;
  private final float[] states;
  private final int chain;

  /// @param mentioned its words and place
  /// @param states of its first and its last word, see [Encoded#states]
  /// @param chain the number of its chain
  Candidate(Mentioned mentioned, float[] states, int chain) {
    this.mentioned = mentioned;
    this.states = states;
    this.chain = chain;
  }

  Mentioned mentioned() {
    return mentioned;
  }

  /// Not to be altered.
  float[] states() {
    return states;
  }

  int chain() {
    return chain;
  }
}
