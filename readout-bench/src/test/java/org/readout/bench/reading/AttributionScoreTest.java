package org.readout.bench.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.annotate.attribution.Attribution;
import org.readout.bench.score.Rates;
import org.readout.bench.sets.AnnotatedArticle;
import org.readout.bench.sets.AnnotatedArticle.GoldAttribution;
import org.readout.text.Span;

class AttributionScoreTest {

  private static final Span WHO = new Span(100, 105);
  private static final Span CUE = new Span(106, 110);
  private static final List<Span> NOBODY = List.of();

  @Test
  void halfOfTheCharactersOfEitherIsEnough() {
    var gold = gold(new GoldAttribution(List.of(WHO), List.of(new Span(0, 10))));
    assertThat(score(gold, read(WHO, new Span(0, 5))).content()).isEqualTo(all(1));
    assertThat(score(gold, read(WHO, new Span(0, 4))).content().f1()).isZero();
    assertThat(score(gold, read(WHO, new Span(0, 20))).content()).isEqualTo(all(1));
    assertThat(score(gold, read(WHO, new Span(0, 21))).content().f1()).isZero();
  }

  @Test
  void aReadAttributionServesOneGoldOneOnly() {
    var twice = new GoldAttribution(List.of(WHO), List.of(new Span(0, 10)));
    var score = score(gold(twice, twice), read(WHO, new Span(0, 10)));
    assertThat(score.content()).isEqualTo(Rates.matched(1, 2, 1));
  }

  @Test
  void aGoldOneTakesTheFirstThatIsEnoughNotTheBest() {
    var gold = gold(new GoldAttribution(List.of(WHO), List.of(new Span(0, 10))));
    var other = new Span(50, 55);
    var score = score(gold, read(other, new Span(0, 6)), read(WHO, new Span(0, 10)));
    assertThat(score.content()).isEqualTo(Rates.matched(1, 1, 2));
    assertThat(score.withSource().f1()).isZero();
  }

  @Test
  void sourcesAreRightWhenTheyTouchOrNobodyIsNamed() {
    var content = List.of(new Span(0, 10));
    var nobody = new Attribution(CUE, NOBODY, content, Attribution.Confidence.of(1));
    var named = gold(new GoldAttribution(List.of(WHO), content));
    var unnamed = gold(new GoldAttribution(NOBODY, content));
    assertThat(score(named, read(new Span(104, 120), content.getFirst())).withSource())
        .isEqualTo(all(1));
    assertThat(score(named, read(new Span(105, 120), content.getFirst())).withSource().f1())
        .isZero();
    assertThat(score(named, nobody).withSource().f1()).isZero();
    assertThat(score(unnamed, nobody).withSource()).isEqualTo(all(1));
  }

  @Test
  void exactSpansAreTheSameToTheCharacterAndInEveryPart() {
    var parts = List.of(new Span(0, 10), new Span(20, 30));
    var gold =
        new AnnotatedArticle(
            Path.of("a"), "", List.of(), Set.of(List.of(WHO)), Set.of(List.of(CUE)), Set.of(parts));
    var score =
        AttributionScore.of(
            gold,
            List.of(
                new Attribution(CUE, List.of(WHO), parts, Attribution.Confidence.of(1)),
                new Attribution(CUE, NOBODY, parts.subList(0, 1), Attribution.Confidence.of(1))));
    assertThat(score.source()).isEqualTo(all(1));
    assertThat(score.cue()).isEqualTo(all(1));
    assertThat(score.exactContent()).isEqualTo(Rates.matched(1, 1, 2));
  }

  private static Rates all(int number) {
    return Rates.matched(number, number, number);
  }

  private static Attribution read(Span source, Span content) {
    return new Attribution(CUE, List.of(source), List.of(content), Attribution.Confidence.of(1));
  }

  private static AnnotatedArticle gold(GoldAttribution... attributions) {
    return new AnnotatedArticle(
        Path.of("a"), "", List.of(attributions), Set.of(), Set.of(), Set.of());
  }

  private static AttributionScore score(AnnotatedArticle gold, Attribution... read) {
    return AttributionScore.of(gold, List.of(read));
  }
}
