package org.readout.bench.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.bench.score.Rates;
import org.readout.bench.sets.AnnotatedArticle;
import org.readout.text.Span;

/// How well a system found quotations and their speakers.
///
/// Gold are the passages in quotation marks inside an attribution that names its source
/// ([GoldQuotation]). Of the system's quotations those count for which it names somebody. Found: a
/// gold passage is found if such quotations cover at least half its characters; a quotation is
/// right if gold passages cover at least half of it. With the right speaker: the one of the other
/// side with which it shares most characters has the same speaker besides. Quotations that lie by
/// half in attributions without a source are left out: there is no telling.
///
/// @param found quotations found
/// @param withSpeaker those with the right speaker
record QuotationScore(Rates found, Rates withSpeaker) {

  static final QuotationScore NONE = new QuotationScore(Rates.NONE, Rates.NONE);

  static QuotationScore of(AnnotatedArticle article, List<SpokenQuotation> read) {
    var all = GoldQuotation.in(article);
    var gold = all.stream().filter(GoldQuotation::hasSpeaker).toList();
    var open = all.stream().filter(one -> !one.hasSpeaker()).map(GoldQuotation::passage).toList();
    var counted =
        read.stream()
            .filter(SpokenQuotation::hasSpeaker)
            .filter(one -> !isCovered(one.span(), open))
            .toList();
    return new Sides(article.text(), gold, counted).score();
  }

  QuotationScore plus(QuotationScore other) {
    return new QuotationScore(found.plus(other.found), withSpeaker.plus(other.withSpeaker));
  }

  /// By at least half; the spans do not overlap each other.
  private static boolean isCovered(Span span, List<Span> by) {
    return 2 * by.stream().mapToInt(span::overlap).sum() >= span.length();
  }

  private static int nearest(Span span, List<Span> others) {
    int best = 0;
    for (int i = 1; i < others.size(); i++) {
      if (span.overlap(others.get(i)) > span.overlap(others.get(best))) {
        best = i;
      }
    }
    return best;
  }

  /// Both sides of one text.
  private record Sides(String text, List<GoldQuotation> gold, List<SpokenQuotation> read) {

    QuotationScore score() {
      var passages = gold.stream().map(GoldQuotation::passage).toList();
      var spans = read.stream().map(SpokenQuotation::span).toList();
      var found = new ArrayList<Boolean>();
      for (var one : gold) {
        partner(one.passage(), spans).map(i -> one.isBy(read.get(i), text)).ifPresent(found::add);
      }
      var right = new ArrayList<Boolean>();
      for (var one : read) {
        partner(one.span(), passages).map(i -> gold.get(i).isBy(one, text)).ifPresent(right::add);
      }
      return new QuotationScore(
          new Rates(found.size(), gold.size(), right.size(), read.size()),
          new Rates(trues(found), gold.size(), trues(right), read.size()));
    }

    private static Optional<Integer> partner(Span span, List<Span> others) {
      return isCovered(span, others) ? Optional.of(nearest(span, others)) : Optional.empty();
    }

    private static int trues(List<Boolean> list) {
      return (int) list.stream().filter(Boolean::booleanValue).count();
    }
  }
}
