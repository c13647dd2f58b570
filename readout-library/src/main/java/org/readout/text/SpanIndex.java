package org.readout.text;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// Things that stand in a text without overlapping each other, found by place. Immutable; a look-up
/// takes time with the logarithm of their number.
///
/// @param <T> what stands there
public final class SpanIndex<T> {

  private final TreeMap<Integer, T> byStart = new TreeMap<>();
  private final Function<T, Span> spanOf;

  /// @param things in any order
  /// @param spanOf where each stands; spans do not overlap
  public SpanIndex(List<T> things, Function<T, Span> spanOf) {
    this.spanOf = spanOf;
    things.forEach(one -> byStart.put(spanOf.apply(one).start(), one));
  }

  public boolean isEmpty() {
    return byStart.isEmpty();
  }

  /// Those that share a character with the span, in order of the text.
  public Stream<T> overlapping(Span span) {
    Integer before = byStart.floorKey(span.start());
    int from = before == null ? span.start() : before;
    return byStart.subMap(from, true, Math.max(from, span.end()), true).values().stream()
        .filter(one -> spanOf.apply(one).overlaps(span));
  }
}
