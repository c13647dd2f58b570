package org.readout.bench.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.readout.annotate.reading.PassageVector;
import org.readout.annotate.reading.Reader;
import org.readout.annotate.reading.Reading;
import org.readout.bench.coreference.PairEvidence.Pair;
import org.readout.bench.sets.EcbReport;
import org.readout.text.Document;
import org.readout.text.Span;

class PairEvidenceTest {

  private static final List<String> TEXTS =
      List.of(
          "Minister Orla Venn resigned over the harbour contract on 3 May .",
          "The resignation of Orla Venn followed the harbour contract of 9 June .",
          "A storm sank two ferries near the Kell islands .");

  private final PairEvidence evidence = new PairEvidence(read("resigned", "resignation", "sank"));

  @Test
  void knowsAWordAgainByWhatItIsDerivedFrom() {
    assertThat(of(0, 1, Evidence.SAME_LEMMA)).isZero();
    assertThat(of(0, 1, Evidence.DERIVATION)).isGreaterThan(0.5);
    assertThat(PairEvidence.derivation("sink", "sign")).isZero();
    assertThat(PairEvidence.derivation("attack", "attack")).isEqualTo(1);
  }

  @Test
  void weighsWhatTheSentencesShareBesideTheWordItself() {
    assertThat(of(0, 1, Evidence.SENTENCE_OVERLAP)).isBetween(0.1, 0.9);
    assertThat(of(0, 2, Evidence.SENTENCE_OVERLAP)).isZero();
    assertThat(of(0, 1, Evidence.REPORT_COSINE)).isGreaterThan(of(0, 2, Evidence.REPORT_COSINE));
  }

  @Test
  void seesThatTheNumbersAreOthers() {
    assertThat(of(0, 1, Evidence.OTHER_NUMBERS)).isEqualTo(1);
    assertThat(of(0, 1, Evidence.SAME_NUMBERS)).isZero();
    assertThat(of(0, 2, Evidence.OTHER_NUMBERS)).isZero();
  }

  @Test
  void weighsOnlyPairsThatCanBeOne() {
    assertThat(evidence.pairs()).contains(new Pair(0, 1)).doesNotContain(new Pair(0, 2));
  }

  @Test
  void countsARareWordMore() {
    var weighing = new Weighing(read("resigned", "resignation", "sank"));
    assertThat(weighing.of("harbour")).isCloseTo(Math.log(3 / 2.0), within(1e-12));
    assertThat(weighing.of("ferry")).isCloseTo(Math.log(3), within(1e-12));
  }

  private double of(int one, int other, Evidence which) {
    return evidence.of(new Pair(one, other))[which.place()];
  }

  private static List<ReadReport> read(String... triggers) {
    var reading = new MentionReading(new Spelling());
    var reports = new ArrayList<ReadReport>();
    for (int i = 0; i < TEXTS.size(); i++) {
      int start = TEXTS.get(i).indexOf(triggers[i]);
      var mention =
          new EcbReport.Mention(List.of(new Span(start, start + triggers[i].length())), "h" + i);
      reports.add(reading.read(new EcbReport("r" + i, 1, TEXTS.get(i), List.of(mention)), i));
    }
    return reports;
  }

  /// Takes a text's letters for its meaning.
  private record Spelling() implements Reader {

    @Override
    public Reading read(Document document) {
      double[] letters = new double[26];
      document
          .text()
          .toLowerCase(Locale.ROOT)
          .chars()
          .filter(c -> c >= 'a' && c <= 'z')
          .forEach(c -> letters[c - 'a']++);
      return new Reading(
          List.of(), List.of(), List.of(), List.of(), List.of(), PassageVector.towards(letters));
    }

    @Override
    public String identity() {
      return "spelling";
    }
  }
}
