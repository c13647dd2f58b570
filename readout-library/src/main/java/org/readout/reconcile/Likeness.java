package org.readout.reconcile;

/// How much of the words of the shorter of two texts stands in the longer, in order.
///
/// @param share by weight, from 0 to 1
/// @param words how many content words they share
record Likeness(double share, int words) {
  static Likeness of(Saying one, Saying other, Weights weights) {
    var alignment = Alignment.of(one.content(), other.content(), weights::of);
    double shorter = Math.min(weights.sum(one.content()), weights.sum(other.content()));
    return new Likeness(
        shorter == 0 ? 0 : Math.min(1, alignment.weight() / shorter), alignment.pairs().size());
  }
}
