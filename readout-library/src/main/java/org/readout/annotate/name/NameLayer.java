package org.readout.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.readout.text.Span;

/// Names by place, never overlapping.
final class NameLayer {

  private final TreeMap<Integer, Name> byStart = new TreeMap<>();

  /// Adds the name where no other stands.
  void add(Name name) {
    if (overlapping(name.span()).isEmpty()) {
      byStart.put(name.span().start(), name);
    }
  }

  void remove(Name name) {
    byStart.remove(name.span().start(), name);
  }

  /// Puts these in the place of one name, as far as they overlap no other.
  void replace(Name old, List<Name> names) {
    remove(old);
    names.forEach(this::add);
  }

  List<Name> overlapping(Span span) {
    var found = new ArrayList<Name>();
    var before = byStart.floorEntry(span.start());
    if (before != null && before.getValue().span().overlaps(span)) {
      found.add(before.getValue());
    }
    byStart
        .subMap(span.start(), false, Math.max(span.start() + 1, span.end()), false)
        .values()
        .stream()
        .filter(name -> name.span().overlaps(span))
        .forEach(found::add);
    return found;
  }

  List<Name> inOrder() {
    return List.copyOf(byStart.values());
  }
}
