package org.readout.bench.score;

import java.util.BitSet;
import java.util.List;
import org.readout.text.Span;

/// Sets of characters (UTF-16 units) of one text.
public final class Characters {

  private Characters() {}

  /// All characters that the spans cover.
  public static BitSet of(List<Span> spans) {
    var set = new BitSet();
    spans.forEach(span -> set.set(span.start(), span.end()));
    return set;
  }

  /// How many the two share.
  public static int shared(BitSet one, BitSet other) {
    var both = (BitSet) one.clone();
    both.and(other);
    return both.cardinality();
  }

  /// Those that both cover beside those that either covers (intersection over union), from 0 to 1;
  /// 1 for two empty sets.
  public static double overlap(BitSet one, BitSet other) {
    int shared = shared(one, other);
    int any = one.cardinality() + other.cardinality() - shared;
    return any == 0 ? 1 : 1.0 * shared / any;
  }
}
