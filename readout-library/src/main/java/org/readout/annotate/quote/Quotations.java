package org.readout.annotate.quote;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.readout.text.Document;

/// Finds what stands inside quotation marks.
///
/// Curly, straight, single and double marks, guillemets and low-high marks; nested; over several
/// paragraphs, each of which opens again while only the last closes; with marks missing, astray or
/// of the wrong kind. Apostrophes, feet and inches are told apart by the characters beside them.
/// Stateless; time and memory grow in proportion to the text.
public final class Quotations {

  private static final Comparator<Quotation> OUTER_FIRST =
      Comparator.comparingInt((Quotation q) -> q.span().start())
          .thenComparing(q -> q.span().end(), Comparator.reverseOrder());

  private Quotations() {}

  /// All quotations, by their start, an outer one before those inside it. Two are either apart or
  /// one lies inside the other.
  public static List<Quotation> find(Document document) {
    var found = new ArrayList<>(new Pairing(document).pairs());
    found.sort(OUTER_FIRST);
    return withDepth(found);
  }

  private static List<Quotation> withDepth(List<Quotation> sorted) {
    var result = new ArrayList<Quotation>(sorted.size());
    Deque<Integer> ends = new ArrayDeque<>();
    for (var q : sorted) {
      while (!ends.isEmpty() && ends.peek() <= q.span().start()) {
        ends.pop();
      }
      result.add(
          new Quotation(q.span(), q.content(), q.parts(), q.style(), ends.size(), q.closed()));
      ends.push(q.span().end());
    }
    return result;
  }
}
