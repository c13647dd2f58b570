package org.readout.bench.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.annotate.reading.PassageVector;
import org.readout.bench.coreference.PairEvidence.Pair;
import org.readout.bench.sets.EcbReport;
import org.readout.bench.sets.EcbReport.Mention;
import org.readout.text.Span;

class FiveFoldTest {

  @Test
  void keepsTheReportsOfATopicInOneFold() {
    var reports = new ArrayList<EcbReport>();
    for (int topic : List.of(1, 2, 3, 5, 8, 9, 11)) {
      reports.add(report(topic, "a"));
      reports.add(report(topic, "b"));
    }
    var folds = Main.folds(reports);
    assertThat(folds).hasSize(5);
    assertThat(folds.getFirst()).extracting(EcbReport::topic).containsExactly(1, 1, 9, 9);
    assertThat(folds.get(4)).extracting(EcbReport::topic).containsExactly(8, 8);
  }

  @Test
  void whatTheOtherFoldsTeachBeatsTheSameWord() {
    var folds = new ArrayList<FoldCorpus>();
    for (int seed = 0; seed < 5; seed++) {
      folds.add(fold(seed));
    }
    var fiveFold = new FiveFold(folds);
    var held =
        fiveFold.heldOut().stream()
            .map(FiveFold.Held::score)
            .reduce(ChainScore.NONE, ChainScore::plus);
    assertThat(fiveFold.sameLemma().conll()).isLessThan(0.8);
    assertThat(held.conll()).isGreaterThan(0.95);
  }

  /// Each word tells of two happenings, which the reports keep apart.
  private static FoldCorpus fold(int seed) {
    var random = new Random(seed);
    var mentions = new ArrayList<ReadMention>();
    for (int i = 0; i < 60; i++) {
      var lemma = "word" + random.nextInt(6);
      int report = random.nextInt(2);
      mentions.add(mention(report, lemma, seed + lemma + report));
    }
    var pairs = new ArrayList<Pair>();
    var rows = new ArrayList<double[]>();
    for (int one = 0; one < mentions.size(); one++) {
      for (int other = one + 1; other < mentions.size(); other++) {
        var first = mentions.get(one);
        var second = mentions.get(other);
        double[] row = new double[Evidence.ALL.size()];
        row[Evidence.SAME_LEMMA.place()] = first.lemma().equals(second.lemma()) ? 1 : 0;
        row[Evidence.REPORT_COSINE.place()] = first.report() == second.report() ? 0.7 : 0.2;
        pairs.add(new Pair(one, other));
        rows.add(row);
      }
    }
    return new FoldCorpus(mentions, pairs, rows);
  }

  private static ReadMention mention(int report, String lemma, String instance) {
    return new ReadMention(
        report,
        0,
        instance,
        lemma,
        lemma,
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        PassageVector.NONE);
  }

  private static EcbReport report(int topic, String name) {
    return new EcbReport(
        topic + "_" + name, topic, "fell", List.of(new Mention(List.of(new Span(0, 4)), name)));
  }
}
