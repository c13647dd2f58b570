package org.readout.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.readout.text.Span;

/// Names by place, never overlapping, and none where no names are.
final class NameLayer {

  private final TreeMap<Integer, Name> byStart = new TreeMap<>();
  private final List<Span> closed;

  /// @param closed where no name stands
  NameLayer(List<Span> closed) {
    this.closed = closed;
  }

  /// As much of a name as stands before what is closed; empty where nothing does.
  Span open(Span span) {
    int end = span.end();
    for (Span no : closed) {
      end = no.overlaps(span) ? Math.min(end, no.start()) : end;
    }
    return new Span(span.start(), Math.max(span.start(), end));
  }

  /// Adds the name where no other stands.
  void add(Name name) {
    if (overlapping(name.span()).isEmpty() && open(name.span()).equals(name.span())) {
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
