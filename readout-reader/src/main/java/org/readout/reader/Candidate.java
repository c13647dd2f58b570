package org.readout.reader;

/// A mention that a later one may refer back to.
final class Candidate {

  private final Mentioned mentioned;
  private final float[] states;
  private final Belonging belonging;

  /// @param mentioned its words and place
  /// @param states of its first and its last word, see [Encoded#states]
  /// @param belonging to which chain, and how probably
  Candidate(Mentioned mentioned, float[] states, Belonging belonging) {
    this.mentioned = mentioned;
    this.states = states;
    this.belonging = belonging;
  }

  Mentioned mentioned() {
    return mentioned;
  }

  /// Not to be altered.
  float[] states() {
    return states;
  }

  int chain() {
    return belonging.chain();
  }

  /// How probably it belongs to its chain, from 0 to 1.
  double belongs() {
    return belonging.probability();
  }
}
