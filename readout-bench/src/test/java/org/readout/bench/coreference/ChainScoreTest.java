package org.readout.bench.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.bench.coreference.ChainScore.Part;

/// The values are worked out by hand from the definitions.
class ChainScoreTest {

  /// Gold {1 2 3} {4 5} {6}; read {1 2} {3 4 5} {6}.
  private static final List<String> GOLD = List.of("a", "a", "a", "b", "b", "c");

  private static final List<String> READ = List.of("x", "x", "y", "y", "y", "z");

  @Test
  void mucCountsTheLinksThatBothHave() {
    // Recall: {1 2 3} falls into two parts, {4 5} into one: (1 + 1) / (2 + 1). Precision likewise.
    assertThat(ChainScore.of(GOLD, READ).muc()).isEqualTo(new Part(2, 3, 2, 3));
  }

  @Test
  void bCubedCountsForEachMentionItsChainMates() {
    // Recall: (2/3 + 2/3 + 1/3 + 1 + 1 + 1) / 6; precision: (1 + 1 + 1/3 + 2/3 + 2/3 + 1) / 6.
    var score = ChainScore.of(GOLD, READ).bCubed();
    assertThat(score.recall()).isCloseTo(7.0 / 9, within(1e-12));
    assertThat(score.precision()).isCloseTo(7.0 / 9, within(1e-12));
  }

  @Test
  void ceafMatchesWholeChainsOneToOne() {
    // φ₄: 2·2/(3+2) = .8, 2·2/(2+3) = .8, 1; of three chains on either side.
    var score = ChainScore.of(GOLD, READ).ceafE();
    assertThat(score.recall()).isCloseTo(2.6 / 3, within(1e-12));
    assertThat(score.precision()).isCloseTo(2.6 / 3, within(1e-12));
  }

  @Test
  void theConllScoreIsTheMeanOfTheThree() {
    assertThat(ChainScore.of(GOLD, READ).conll())
        .isCloseTo((2.0 / 3 + 7.0 / 9 + 2.6 / 3) / 3, within(1e-12));
  }

  @Test
  void oneGreatChainHasAllLinksAndFewOfThemRight() {
    var score = ChainScore.of(GOLD, List.of(1, 1, 1, 1, 1, 1));
    assertThat(score.muc()).isEqualTo(new Part(3, 3, 3, 5));
    assertThat(score.bCubed().recall()).isEqualTo(1);
    assertThat(score.bCubed().precision()).isCloseTo((9 + 4 + 1) / 36.0, within(1e-12));
    // The best partner is {1 2 3}: 2·3/(3+6).
    assertThat(score.ceafE().recall()).isCloseTo(6.0 / 9 / 3, within(1e-12));
    assertThat(score.ceafE().precision()).isCloseTo(6.0 / 9, within(1e-12));
  }

  @Test
  void mentionsAloneHaveNoLinksButCountInTheOtherTwo() {
    var score = ChainScore.of(GOLD, List.of(1, 2, 3, 4, 5, 6));
    assertThat(score.muc().f1()).isZero();
    assertThat(score.bCubed().precision()).isEqualTo(1);
    assertThat(score.bCubed().recall()).isCloseTo(0.5, within(1e-12));
    // 2·1/(3+1), 2·1/(2+1) and 1 for the one that is alone in gold.
    assertThat(score.ceafE().precision()).isCloseTo((0.5 + 2.0 / 3 + 1) / 6, within(1e-12));
  }

  @Test
  void twoCorporaAddUpAsIfNoChainCrossedThem() {
    var both = ChainScore.of(GOLD, READ).plus(ChainScore.of(GOLD, READ));
    var gold = List.of("a", "a", "a", "b", "b", "c", "d", "d", "d", "e", "e", "f");
    var read = List.of("x", "x", "y", "y", "y", "z", "u", "u", "v", "v", "v", "w");
    assertThat(both.conll()).isCloseTo(ChainScore.of(gold, read).conll(), within(1e-12));
  }
}
