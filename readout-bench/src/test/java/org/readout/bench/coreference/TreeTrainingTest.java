package org.readout.bench.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TreeTrainingTest {

  private static final int LEMMA = Evidence.SAME_LEMMA.place();
  private static final int REPORTS = Evidence.REPORT_COSINE.place();

  private final List<double[]> rows = new ArrayList<>();
  private final boolean[] same = new boolean[2000];

  /// The same word in like reports is one happening; neither suffices alone.
  TreeTrainingTest() {
    var random = new Random(3);
    for (int i = 0; i < same.length; i++) {
      double[] row = new double[Evidence.ALL.size()];
      row[LEMMA] = random.nextInt(2);
      row[REPORTS] = random.nextDouble();
      rows.add(row);
      same[i] = row[LEMMA] == 1 && row[REPORTS] > 0.5;
    }
  }

  @Test
  void learnsThatTwoThingsTogetherTell() {
    var trees = TreeTraining.train(rows, same);
    assertThat(trees.probability(pair(1, 0.9))).isGreaterThan(0.95);
    assertThat(trees.probability(pair(1, 0.1))).isLessThan(0.05);
    assertThat(trees.probability(pair(0, 0.9))).isLessThan(0.05);
  }

  @Test
  void comesOutTheSameEachTime() {
    assertThat(TreeTraining.train(rows, same).table())
        .isEqualTo(TreeTraining.train(rows, same).table());
  }

  @Test
  void saysNothingForSureWhereTheEvidenceSaysNothing() {
    var blank = rows.stream().map(row -> new double[row.length]).toList();
    double share = 0;
    for (boolean one : same) {
      share += one ? 1.0 / same.length : 0;
    }
    assertThat(TreeTraining.train(blank, same).probability(pair(1, 1)))
        .isCloseTo(share, within(1e-6));
  }

  @Test
  void isReadBackFromItsTable() {
    var trees = TreeTraining.train(rows, same);
    var again = BoostedTrees.parse(trees.table());
    assertThat(again.table()).isEqualTo(trees.table());
    assertThat(again.probability(pair(1, 0.7))).isEqualTo(trees.probability(pair(1, 0.7)));
  }

  private static double[] pair(double lemma, double reports) {
    double[] row = new double[Evidence.ALL.size()];
    row[LEMMA] = lemma;
    row[REPORTS] = reports;
    return row;
  }
}
