package org.readout.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.readout.text.Span;

/// Finds what stands at a place of a text without looking at all of it: items are filed under the
/// blocks of the text that they touch, so that a question costs as much as its neighbourhood holds.
///
/// @param <T> what is filed
final class SpanIndex<T> {

  /// UTF-16 units in a block: about three sentences.
  private static final int BLOCK = 512;

  private record Filed<T>(T item, List<Span> spans) {}

  private final List<Filed<T>> all = new ArrayList<>();
  private final Map<Integer, List<Integer>> byBlock = new HashMap<>();

  /// @param items in the order in which they are to be handed on
  /// @param spans where an item stands; one that stands nowhere is never found
  SpanIndex(List<T> items, Function<? super T, List<Span>> spans) {
    for (T item : items) {
      var filed = new Filed<>(item, List.copyOf(spans.apply(item)));
      var blocks = new TreeSet<Integer>();
      filed.spans().forEach(span -> addBlocks(span, blocks));
      for (int block : blocks) {
        byBlock.computeIfAbsent(block, fresh -> new ArrayList<>()).add(all.size());
      }
      all.add(filed);
    }
  }

  private static void addBlocks(Span span, Set<Integer> blocks) {
    for (int block = span.start() / BLOCK; block * BLOCK < span.end(); block++) {
      blocks.add(block);
    }
  }

  /// The items that share a character with a span, in their order.
  List<T> overlapping(Span span) {
    var blocks = new TreeSet<Integer>();
    addBlocks(span, blocks);
    var numbers = new TreeSet<Integer>();
    blocks.forEach(block -> numbers.addAll(byBlock.getOrDefault(block, List.of())));
    return numbers.stream()
        .map(all::get)
        .filter(filed -> filed.spans().stream().anyMatch(span::overlaps))
        .map(Filed::item)
        .toList();
  }

  /// True when some item shares a character with a span.
  boolean touches(Span span) {
    return !overlapping(span).isEmpty();
  }
}
