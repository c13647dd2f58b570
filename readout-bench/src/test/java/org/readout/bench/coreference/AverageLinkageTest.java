package org.readout.bench.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AverageLinkageTest {

  /// 0 and 1 are most alike; 2 is like 1, less like 0; 3 is like none.
  private static final double[][] LIKENESS = {
    {1, 0.9, 0.2, 0}, {0.9, 1, 0.6, 0}, {0.2, 0.6, 1, 0.1}, {0, 0, 0.1, 1}
  };

  @Test
  void joinsTheAlikestFirstAndThenByTheMeanOfTheMembers() {
    var merges = AverageLinkage.of(LIKENESS);
    assertThat(merges).hasSize(3);
    assertThat(merges.get(0).likeness()).isEqualTo(0.9);
    assertThat(merges.get(1).likeness()).isCloseTo((0.2 + 0.6) / 2, within(1e-12));
    assertThat(merges.get(2).likeness()).isCloseTo(0.1 / 3, within(1e-12));
  }

  @Test
  void cutsWhereGroupsAreNoLongerAlikeEnough() {
    var merges = AverageLinkage.of(LIKENESS);
    assertThat(AverageLinkage.cut(4, merges, 0.5)).containsExactly(0, 0, 2, 3);
    assertThat(AverageLinkage.cut(4, merges, 0.4 - 1e-9)).containsExactly(0, 0, 0, 3);
    assertThat(AverageLinkage.cut(4, merges, 0)).containsExactly(0, 0, 0, 0);
    assertThat(AverageLinkage.cut(4, merges, 0.95)).containsExactly(0, 1, 2, 3);
  }

  @Test
  void tellsForEachTwoHowAlikeTheirGroupsWere() {
    double[][] joined = AverageLinkage.joined(4, AverageLinkage.of(LIKENESS));
    assertThat(joined[0][1]).isEqualTo(0.9);
    assertThat(joined[0][2]).isEqualTo(joined[1][2]).isCloseTo(0.4, within(1e-12));
    assertThat(joined[3][3]).isEqualTo(1);
  }

  @Test
  void leavesTheGivenLikenessAsItIs() {
    double before = LIKENESS[0][2];
    AverageLinkage.of(LIKENESS);
    assertThat(LIKENESS[0][2]).isEqualTo(before);
    assertThat(AverageLinkage.of(new double[0][0])).isEmpty();
  }
}
