package org.readout.bench.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.bench.score.Rates;
import org.readout.bench.sets.AnnotatedArticle;
import org.readout.bench.sets.AnnotatedArticle.GoldAttribution;
import org.readout.text.Span;

class QuotationScoreTest {

  private static final String TEXT =
      """
      “We go to Tal,” said Minister Ana Bel. She is called “the Wall”.
      “It is late,” it was said.
      """;

  private static final AnnotatedArticle ARTICLE =
      new AnnotatedArticle(
          Path.of("a"),
          TEXT,
          List.of(
              new GoldAttribution(
                  List.of(span("Minister Ana Bel")), List.of(span("“We go to Tal,”"))),
              new GoldAttribution(List.of(), List.of(span("“It is late,”")))),
          Set.of(),
          Set.of(),
          Set.of());

  @Test
  void goldIsWhatStandsInMarksAndIsAttributed() {
    assertThat(GoldQuotation.in(ARTICLE))
        .extracting(one -> one.passage().of(TEXT))
        .containsExactly("We go to Tal,", "It is late,");
  }

  @Test
  void aSpeakerIsRightByPlaceOrByName() {
    assertThat(score(by("“We go to Tal,”", "Bel")).withSpeaker()).isEqualTo(one());
    assertThat(score(named("We go to Tal", "Anastasia Bel")).withSpeaker()).isEqualTo(one());
    assertThat(score(named("We go to Tal", "Ana Vel")).withSpeaker().f1()).isZero();
    assertThat(score(named("We go to Tal", "Ana Vel")).found()).isEqualTo(one());
  }

  @Test
  void halfOfTheWordsIsEnoughInPiecesToo() {
    var score = score(by("We go", "Bel"), by("to Tal", "Bel"));
    assertThat(score.found()).isEqualTo(new Rates(1, 1, 2, 2));
    assertThat(score(by("We go", "Bel")).found()).isEqualTo(new Rates(0, 1, 1, 1));
  }

  @Test
  void aSpeakerWhereNobodySpeaksIsWrong() {
    var score = score(by("We go to Tal", "Bel"), by("the Wall", "Bel"));
    assertThat(score.found()).isEqualTo(new Rates(1, 1, 1, 2));
  }

  @Test
  void whatHasNoSpeakerOnEitherSideIsLeftOut() {
    var nobody = new SpokenQuotation(span("the Wall"), Optional.empty(), List.of());
    var untold = by("It is late", "Bel");
    assertThat(score(by("We go to Tal", "Bel"), nobody, untold).found()).isEqualTo(one());
  }

  @Test
  void comparesTheLastNameAndNoPronoun() {
    assertThat(SpeakerNames.share("President Ana Bel's", "Bel, of Tal")).isTrue();
    assertThat(SpeakerNames.share("Ana Vel", "Ana Bel")).isFalse();
    assertThat(SpeakerNames.share("He", "He")).isFalse();
    assertThat(SpeakerNames.share("the minister", "the minister")).isFalse();
  }

  @Test
  void articlesAreSpreadOverTheSet() {
    var set = List.of(ARTICLE, ARTICLE, ARTICLE);
    assertThat(QuotationComparison.spread(set, 2)).hasSize(2);
    assertThat(QuotationComparison.spread(set, 9)).hasSize(3);
  }

  @Test
  void everySystemReadsTheSameTexts() {
    var right = by("“We go to Tal,”", "Bel");
    var comparison =
        new QuotationComparison(
            List.of(new Fixed("A", List.of(right)), new Fixed("B", List.of())),
            List.of(ARTICLE, ARTICLE));
    var outcome = comparison.run(0);
    assertThat(outcome.lines())
        .extracting(line -> line.name())
        .allMatch(it -> it.matches(".*[AB]"));
    assertThat(outcome.lines().getFirst().figure()).isEqualTo(Rates.matched(2, 2, 2));
    assertThat(outcome.costs())
        .extracting(QuotationComparison.Cost::system)
        .containsExactly("A", "B");
    assertThat(outcome.costs()).allSatisfy(cost -> assertThat(cost.tokens()).isGreaterThan(40));
    assertThat(new CostTable(outcome.costs()).text().lines()).hasSize(3);
  }

  private record Fixed(String name, List<SpokenQuotation> quotations) implements QuotationSystem {

    @Override
    public List<SpokenQuotation> read(String text) {
      return quotations;
    }
  }

  private static Rates one() {
    return Rates.matched(1, 1, 1);
  }

  private static QuotationScore score(SpokenQuotation... read) {
    return QuotationScore.of(ARTICLE, List.of(read));
  }

  private static SpokenQuotation by(String words, String speaker) {
    return new SpokenQuotation(span(words), Optional.of(span(speaker)), List.of());
  }

  private static SpokenQuotation named(String words, String name) {
    return new SpokenQuotation(span(words), Optional.empty(), List.of(name));
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
