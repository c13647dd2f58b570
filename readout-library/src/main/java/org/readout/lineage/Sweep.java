package org.readout.lineage;

import java.util.Comparator;
import java.util.List;
import org.readout.text.Span;

/// Tells for spans that come in order of the text whether one of a set of spans overlaps them: one
/// pass over both.
final class Sweep {

  private final List<Span> spans;
  private int next;
  private int end;

  Sweep(List<Span> spans) {
    this.spans = spans.stream().sorted(Comparator.naturalOrder()).toList();
  }

  /// @param span not before the one asked for last
  boolean covers(Span span) {
    while (next < spans.size() && spans.get(next).start() < span.end()) {
      end = Math.max(end, spans.get(next).end());
      next++;
    }
    return end > span.start();
  }
}
