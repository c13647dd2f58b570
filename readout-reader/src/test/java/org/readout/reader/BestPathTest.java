package org.readout.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/// BIO labels: 0 outside, 1 and 2 begin and go on with the first kind, 3 and 4 with the second.
class BestPathTest {

  private final BestPath bio = BestPath.bio(5);

  @Test
  void takesTheBestLabelsWhereTheyFitTogether() {
    assertThat(bio.best(List.of(row(0, 2, 0, 0, 0), row(0, 0, 2, 0, 0), row(1, 0, 0, 0, 0))))
        .containsExactly(1, 2, 0);
  }

  @Test
  void aNameThatGoesOnHasBegun() {
    assertThat(bio.best(List.of(row(1, 0.9f, 0, 0, 0), row(0, 0, 3, 0, 0)))).containsExactly(1, 2);
  }

  @Test
  void aNameGoesOnWithItsOwnKind() {
    assertThat(bio.best(List.of(row(0, 2, 0, 1.5f, 0), row(0, 0, 1, 0, 3)))).containsExactly(3, 4);
  }

  @Test
  void ofEqualsTheFirst() {
    assertThat(bio.best(List.of(row(1, 1, 1, 1, 1)))).containsExactly(0);
    assertThat(bio.best(List.of())).isEmpty();
  }

  @Test
  void anEdgeOfTheSteadyLabelHasToPayItsCost() {
    var scores = List.of(row(0, 2), row(1, 0), row(0, 2));
    assertThat(BestPath.edges(2, 1, 0).best(scores)).containsExactly(1, 0, 1);
    assertThat(BestPath.edges(2, 1, 0.4).best(scores)).containsExactly(1, 0, 1);
    assertThat(BestPath.edges(2, 1, 0.6).best(scores)).containsExactly(1, 1, 1);
  }

  @Test
  void theOtherLabelsChangeForNothing() {
    var scores = List.of(row(1, 0, 0), row(0, 1, 0), row(1, 0, 0));
    assertThat(BestPath.edges(3, 2, 9).best(scores)).containsExactly(0, 1, 0);
  }

  @Property
  void noOtherSequenceIsBetter(
      @ForAll @Size(12) List<@FloatRange(min = -3, max = 3) Float> scores,
      @ForAll @FloatRange(min = 0, max = 2) float cost) {
    var rows = List.of(part(scores, 0), part(scores, 1), part(scores, 2), part(scores, 3));
    double best = sum(rows, BestPath.edges(3, 2, cost).best(rows), cost);
    for (int code = 0; code < 81; code++) {
      byte[] other = {
        (byte) (code % 3), (byte) (code / 3 % 3), (byte) (code / 9 % 3), (byte) (code / 27)
      };
      assertThat(sum(rows, other, cost)).isLessThan(best + 1e-4);
    }
  }

  private static float[] part(List<Float> all, int row) {
    return row(all.get(3 * row), all.get(3 * row + 1), all.get(3 * row + 2));
  }

  private static double sum(List<float[]> rows, byte[] labels, float cost) {
    double sum = 0;
    for (int i = 0; i < labels.length; i++) {
      sum += rows.get(i)[labels[i]];
      sum -= i > 0 && (labels[i] == 2) != (labels[i - 1] == 2) ? cost : 0;
    }
    return sum;
  }

  private static float[] row(float... scores) {
    return scores;
  }
}
