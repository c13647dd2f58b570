package org.readout.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.readout.claim.Claims;
import org.readout.text.Span;

/// The mentions of one report by where they stand, so that those within a few words are found
/// without a look at all the others.
final class MentionsByPlace {
  private static final Comparator<Placed> LONGEST_FIRST =
      Comparator.comparingInt((Placed placed) -> -placed.span().length())
          .thenComparing(Placed::span);

  private final TreeMap<Span, Placed> byStart = new TreeMap<>();

  /// @param entity its number in the report
  record Placed(Span span, int entity) {}

  private MentionsByPlace() {}

  static MentionsByPlace of(Claims claims) {
    var index = new MentionsByPlace();
    for (var entity : claims.entities()) {
      for (var mention : entity.mentions()) {
        index.byStart.putIfAbsent(mention.span(), new Placed(mention.span(), entity.number()));
      }
    }
    return index;
  }

  /// The mentions that lie within the span, the longest first.
  List<Placed> within(Span span) {
    return byStart
        .subMap(new Span(span.start(), span.start()), true, new Span(span.end(), span.end()), true)
        .values()
        .stream()
        .filter(placed -> span.contains(placed.span()))
        .sorted(LONGEST_FIRST)
        .toList();
  }
}
