package org.readout.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScoresTest {

  @Test
  void logOddsAreOfTheLastLabelsAgainstTheFirst() {
    assertThat(Scores.logOdds(new float[] {1, 3}, 1)).isCloseTo(2, within(1e-9));
    double both = Math.log(Math.exp(1) + Math.exp(2));
    assertThat(Scores.logOdds(new float[] {.5f, 1, 2}, 1)).isCloseTo(both - .5, within(1e-9));
    assertThat(Scores.logOdds(new float[] {1, 2, .5f}, 2)).isCloseTo(.5 - both, within(1e-9));
  }

  @Test
  void logOddsOfFarScoresStayFinite() {
    assertThat(Scores.logOdds(new float[] {1000, -1000, -1000}, 1)).isBetween(-2000.0, -1999.0);
  }

  @Test
  void whatIsCertainToBePossibleIsMoreProbable() {
    float[] even = {0, 0};
    assertThat(Scores.probability(Scores.logSharesGiven(even, 1), 1)).isCloseTo(.5f, within(1e-6f));
    assertThat(Scores.probability(Scores.logSharesGiven(even, .8), 1))
        .isCloseTo(.625f, within(1e-6f));
    assertThat(Scores.probability(Scores.logSharesGiven(even, .1), 1)).isGreaterThan(.999f);
  }

  @Test
  void logisticTurnsLogOddsIntoProbability() {
    assertThat(Scores.logistic(0)).isEqualTo(.5);
    assertThat(Scores.logistic(Math.log(3))).isCloseTo(.75, within(1e-9));
  }
}
