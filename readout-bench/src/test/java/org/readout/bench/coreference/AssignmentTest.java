package org.readout.bench.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AssignmentTest {

  @Test
  void givesUpTheGreatestValueForAGreaterSum() {
    assertThat(Assignment.best(new double[][] {{5, 4}, {4, 0}})).isEqualTo(8);
  }

  @Test
  void leavesRowsOrColumnsOverWhereTheyAreNotAsMany() {
    assertThat(Assignment.best(new double[][] {{1, 3, 2}})).isEqualTo(3);
    assertThat(Assignment.best(new double[][] {{1}, {3}, {2}})).isEqualTo(3);
    assertThat(Assignment.best(new double[0][0])).isZero();
  }

  @Test
  void findsWhatTryingAllFinds() {
    var random = new Random(7);
    for (int round = 0; round < 50; round++) {
      double[][] values = new double[5][5];
      for (double[] row : values) {
        for (int column = 0; column < row.length; column++) {
          row[column] = random.nextInt(10) / 10.0;
        }
      }
      assertThat(Assignment.best(values)).isCloseTo(tryAll(values, 0, 0), within(1e-9));
    }
  }

  private static double tryAll(double[][] values, int row, int taken) {
    if (row == values.length) {
      return 0;
    }
    double best = 0;
    for (int column = 0; column < values.length; column++) {
      if ((taken & 1 << column) == 0) {
        double rest = tryAll(values, row + 1, taken | 1 << column);
        best = Math.max(best, values[row][column] + rest);
      }
    }
    return best;
  }
}
