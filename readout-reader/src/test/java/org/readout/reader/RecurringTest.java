package org.readout.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.text.Span;

class RecurringTest {

  /// Half and half, and three to one.
  private static final float[] EVEN = {0, 0};

  private static final float[] RATHER = {0, (float) Math.log(3)};

  @Test
  void aNameThatStandsAgainIsReadAlike() {
    var rows = rows("Velm", "met", "in", "Velm");
    assertThat(shareOf(rows, 0)).isBetween(.56, .58);
    assertThat(shareOf(rows, 3)).isBetween(.69, .70);
  }

  @Test
  void otherNeighboursMakeItAnotherName() {
    var rows = rows("Velm", "met", "Council", "Velm");
    assertThat(shareOf(rows, 0)).isCloseTo(.5, within(1e-6));
    assertThat(shareOf(rows, 3)).isCloseTo(.75, within(1e-6));
  }

  @Test
  void wordsWithoutCapitalKeepTheirScores() {
    var rows = rows("met", "in", "or", "met");
    assertThat(shareOf(rows, 0)).isCloseTo(.5, within(1e-6));
    assertThat(shareOf(rows, 3)).isCloseTo(.75, within(1e-6));
  }

  @Test
  void sentencesKeepTheirOrderAndTheirTokens() {
    var recurring = new Recurring("Velm met");
    recurring.add(List.of(new Span(0, 4)), List.of(EVEN));
    recurring.add(List.of(new Span(5, 8)), List.of(EVEN));
    assertThat(recurring.rows().stream().map(Recurring.Row::tokens))
        .containsExactly(List.of(new Span(0, 4)), List.of(new Span(5, 8)));
  }

  /// One sentence, all of whose tokens are even but the last.
  private static List<float[]> rows(String... tokens) {
    var recurring = new Recurring(String.join(" ", tokens));
    List<Span> spans = new ArrayList<>();
    List<float[]> scores = new ArrayList<>();
    int start = 0;
    for (String token : tokens) {
      spans.add(new Span(start, start + token.length()));
      scores.add(spans.size() < tokens.length ? EVEN : RATHER);
      start += token.length() + 1;
    }
    recurring.add(spans, scores);
    return recurring.rows().getFirst().scores();
  }

  private static double shareOf(List<float[]> rows, int token) {
    return Scores.probability(rows.get(token), 1);
  }
}
