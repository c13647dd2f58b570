package org.readout.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.readout.intake.Evidence;
import org.readout.intake.Report;
import org.readout.text.Span;

/// One piece of evidence with what stands around it in its report: its paragraph where that is
/// short, else the sentences beside it. Where the evidence fills its paragraph, the ends of the
/// paragraphs around it.
///
/// @param stretches of the report's text, in order, each within one paragraph
/// @param marked the evidence, and other evidence in the same stretches
record Passage(Report report, List<Span> stretches, List<Span> marked) {

  /// A paragraph with more UTF-16 units is cut around the evidence.
  private static final int SHORT = 480;

  /// UTF-16 units shown on either side of the evidence, about.
  private static final int AROUND = 220;

  /// UTF-16 units of evidence shown at most.
  private static final int MOST = 1_000;

  /// Below so many UTF-16 units around it, evidence fills its paragraph.
  private static final int FILLED = 40;

  /// The end of a sentence; not behind an initial or a short abbreviation ("Mr.", "U.S.").
  private static final Pattern END =
      Pattern.compile("(?<!\\b\\p{Lu}\\p{L}{0,2}\\.)(?<=[.!?…][”\"’)\\]]{0,2})\\s");

  /// @param evidence all of one report, not empty; the first leads
  static Passage of(ReportText text, List<Evidence> evidence) {
    var first = evidence.stream().min(Comparator.naturalOrder()).orElseThrow().span();
    var stretches = stretches(text, first);
    var marked =
        evidence.stream()
            .map(Evidence::span)
            .filter(span -> stretches.stream().anyMatch(stretch -> overlap(stretch, span)))
            .sorted(Comparator.comparingInt(Span::start).thenComparingInt(span -> -span.end()))
            .toList();
    return new Passage(text.report(), stretches, marked);
  }

  private static List<Span> stretches(ReportText text, Span evidence) {
    var words = text.report().text();
    var paragraphs = text.paragraphs();
    int at = text.paragraph(evidence) - 1;
    var home = paragraphs.isEmpty() ? evidence : paragraphs.get(at);
    int end = Math.min(evidence.end(), evidence.start() + MOST);
    var own = around(words, home.cover(new Span(evidence.start(), end)), evidence.start(), end);
    var stretches = new ArrayList<Span>();
    boolean filled = own.length() - (end - evidence.start()) < FILLED;
    if (filled && at > 0) {
      var before = paragraphs.get(at - 1);
      stretches.add(new Span(sentenceBefore(words, before, before.end()), before.end()));
    }
    stretches.add(own);
    if (filled && at + 1 < paragraphs.size() && paragraphs.get(at + 1).start() >= own.end()) {
      var after = paragraphs.get(at + 1);
      stretches.add(new Span(after.start(), sentenceAfter(words, after, after.start())));
    }
    return stretches;
  }

  private static Span around(String words, Span home, int start, int end) {
    if (home.length() <= SHORT) {
      return home;
    }
    return new Span(sentenceBefore(words, home, start), sentenceAfter(words, home, end));
  }

  /// The earliest start of a sentence within reach, else the start of a word.
  private static int sentenceBefore(String text, Span home, int to) {
    int from = Math.max(home.start(), to - AROUND);
    if (from == home.start()) {
      return from;
    }
    var ends = END.matcher(text).region(from, to).useTransparentBounds(true);
    return ends.find() ? ends.end() : word(text, from, to);
  }

  private static int word(String text, int from, int to) {
    int at = from;
    while (at < to && !Character.isWhitespace(text.charAt(at - 1))) {
      at++;
    }
    return at;
  }

  /// The latest end of a sentence within reach, else the end of a word.
  private static int sentenceAfter(String text, Span home, int from) {
    int to = Math.min(home.end(), from + AROUND);
    if (to == home.end()) {
      return to;
    }
    var ends = END.matcher(text).region(from, to).useTransparentBounds(true);
    int last = -1;
    while (ends.find()) {
      last = ends.start();
    }
    if (last >= 0) {
      return last;
    }
    int at = to;
    while (at > from && !Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at > from ? at : Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
  }

  private static boolean overlap(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }
}
