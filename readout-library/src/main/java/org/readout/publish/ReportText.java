package org.readout.publish;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.intake.Report;
import org.readout.text.Span;

/// One report cut into segments, so that each evidence is a run of whole segments however the
/// evidences overlap. Time and memory grow with the number of evidences, not with their overlap.
final class ReportText {

  private final Report report;
  private final List<Span> paragraphs;

  /// Where something begins or ends, ascending.
  private final int[] cuts;

  /// Marked segments that begin before each cut.
  private final int[] before;

  /// Whether the stretch from each cut to the next is evidence.
  private final boolean[] marked;

  /// @param spans the evidences in this report, in any order
  ReportText(Report report, Collection<Span> spans) {
    this.report = report;
    paragraphs = Paragraphs.of(report.text());
    cuts =
        Stream.concat(spans.stream(), paragraphs.stream())
            .flatMapToInt(span -> IntStream.of(span.start(), span.end()))
            .sorted()
            .distinct()
            .toArray();
    var covered = depth(spans);
    var inside = depth(paragraphs);
    marked = new boolean[cuts.length];
    before = new int[cuts.length + 1];
    for (int i = 0; i < cuts.length; i++) {
      marked[i] = covered[i] > 0 && inside[i] > 0;
      before[i + 1] = before[i] + (marked[i] ? 1 : 0);
    }
  }

  Report report() {
    return report;
  }

  List<Span> paragraphs() {
    return paragraphs;
  }

  /// Number of the first marked segment of an evidence, from 0.
  int first(Span evidence) {
    return before[cut(evidence.start())];
  }

  /// Number of its last marked segment; below [#first] when it is white space between paragraphs.
  int last(Span evidence) {
    return before[cut(evidence.end())] - 1;
  }

  /// Number of the paragraph in which an evidence begins, from 1.
  int paragraph(Span evidence) {
    int low = 0;
    int high = paragraphs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (paragraphs.get(middle).end() <= evidence.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Math.min(low + 1, Math.max(1, paragraphs.size()));
  }

  /// The stretches of a paragraph, in order.
  List<Segment> segments(Span paragraph) {
    return IntStream.range(cut(paragraph.start()), cut(paragraph.end()))
        .mapToObj(i -> new Segment(new Span(cuts[i], cuts[i + 1]), marked[i] ? before[i] : -1))
        .toList();
  }

  /// Whether a paragraph holds evidence.
  boolean hasEvidence(Span paragraph) {
    return before[cut(paragraph.end())] > before[cut(paragraph.start())];
  }

  /// @param number from 0 among the marked segments of its report; -1 when not marked
  record Segment(Span span, int number) {

    boolean marked() {
      return number >= 0;
    }
  }

  private int[] depth(Collection<Span> spans) {
    var depth = new int[cuts.length + 1];
    for (var span : spans) {
      depth[cut(span.start())]++;
      depth[cut(span.end())]--;
    }
    Arrays.parallelPrefix(depth, Integer::sum);
    return depth;
  }

  private int cut(int offset) {
    return Arrays.binarySearch(cuts, offset);
  }
}
