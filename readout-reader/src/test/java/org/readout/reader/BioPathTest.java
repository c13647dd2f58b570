package org.readout.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/// Labels: 0 outside, 1 and 2 begin and go on with the first kind, 3 and 4 with the second.
class BioPathTest {

  @Test
  void takesTheBestLabelsWhereTheyFitTogether() {
    assertThat(BioPath.best(List.of(row(0, 2, 0, 0, 0), row(0, 0, 2, 0, 0), row(1, 0, 0, 0, 0))))
        .containsExactly(1, 2, 0);
  }

  @Test
  void aNameThatGoesOnHasBegun() {
    assertThat(BioPath.best(List.of(row(1, 0.9f, 0, 0, 0), row(0, 0, 3, 0, 0))))
        .containsExactly(1, 2);
  }

  @Test
  void aNameGoesOnWithItsOwnKind() {
    assertThat(BioPath.best(List.of(row(0, 2, 0, 1.5f, 0), row(0, 0, 1, 0, 3))))
        .containsExactly(3, 4);
  }

  @Test
  void nothingGoesOnAtTheBeginning() {
    assertThat(BioPath.best(List.of(row(0, 1, 9, 0, 9)))).containsExactly(1);
  }

  @Test
  void ofEqualsTheFirst() {
    assertThat(BioPath.best(List.of(row(1, 1, 1, 1, 1)))).containsExactly(0);
    assertThat(BioPath.best(List.of())).isEmpty();
  }

  @Property
  void noOtherSequenceIsAllowedAndBetter(
      @ForAll @Size(12) List<@FloatRange(min = -3, max = 3) Float> scores) {
    var rows = List.of(part(scores, 0), part(scores, 1), part(scores, 2), part(scores, 3));
    byte[] best = BioPath.best(rows);
    assertThat(isAllowed(best)).isTrue();
    for (int code = 0; code < 81; code++) {
      byte[] other = {
        (byte) (code % 3), (byte) (code / 3 % 3), (byte) (code / 9 % 3), (byte) (code / 27)
      };
      assertThat(isAllowed(other) && sum(rows, other) > sum(rows, best) + 1e-4).isFalse();
    }
  }

  private static float[] part(List<Float> all, int row) {
    return row(all.get(3 * row), all.get(3 * row + 1), all.get(3 * row + 2));
  }

  private static boolean isAllowed(byte[] labels) {
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == 2 && (i == 0 || labels[i - 1] == 0)) {
        return false;
      }
    }
    return true;
  }

  private static double sum(List<float[]> rows, byte[] labels) {
    double sum = 0;
    for (int i = 0; i < labels.length; i++) {
      sum += rows.get(i)[labels[i]];
    }
    return sum;
  }

  private static float[] row(float... scores) {
    return scores;
  }
}
