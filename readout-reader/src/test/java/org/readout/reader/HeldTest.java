package org.readout.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HeldTest {

  private final Held held = new Held(400);
  private final ReadWindow first = window(0, 200);
  private final ReadWindow second = window(100, 300);
  private final ReadWindow third = window(180, 400);

  @BeforeEach
  void hold() {
    held.add(first);
    held.add(second);
    held.add(third);
  }

  @Test
  void aPieceIsReadWhereItIsFarthestFromAnEdge() {
    assertThat(held.best(20, 20)).isEqualTo(first);
    assertThat(held.best(149, 149)).isEqualTo(first);
    assertThat(held.best(150, 150)).isEqualTo(second);
    assertThat(held.best(239, 239)).isEqualTo(second);
    assertThat(held.best(240, 240)).isEqualTo(third);
    assertThat(held.best(399, 399)).isEqualTo(third);
  }

  @Test
  void wordsAreReadWhereAllOfThemStand() {
    assertThat(held.best(90, 110)).isEqualTo(first);
    assertThat(held.best(140, 210)).isEqualTo(second);
    assertThat(held.best(50, 350)).isNull();
  }

  @Test
  void letsGoWhatLiesBehind() {
    held.release(199);
    assertThat(held.best(20, 20)).isEqualTo(first);
    held.release(200);
    assertThat(held.best(20, 20)).isNull();
    assertThat(held.best(120, 120)).isEqualTo(second);
  }

  private static ReadWindow window(int from, int to) {
    return new ReadWindow(
        new Window(from, to), new Encoded(1, new float[1], Map.of(), new float[0]));
  }
}
