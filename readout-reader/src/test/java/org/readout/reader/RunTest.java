package org.readout.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunTest {

  @Test
  void aRunBeginsAndGoesOn() {
    assertThat(Run.ofBio(labels(0, 1, 2, 2, 0, 3, 4)))
        .containsExactly(new Run(1, 3, 0), new Run(5, 6, 1));
  }

  @Test
  void twoThatBeginAreTwo() {
    assertThat(Run.ofBio(labels(1, 1, 2))).containsExactly(new Run(0, 0, 0), new Run(1, 2, 0));
  }

  @Test
  void whatGoesOnWithNothingBegins() {
    assertThat(Run.ofBio(labels(2, 2, 4, 0, 2)))
        .containsExactly(new Run(0, 1, 0), new Run(2, 2, 1), new Run(4, 4, 0));
  }

  @Test
  void equalNeighboursAreOne() {
    assertThat(Run.ofEqual(labels(0, 5, 5, 3, 0, 5)))
        .containsExactly(new Run(1, 2, 4), new Run(3, 3, 2), new Run(5, 5, 4));
  }

  @Test
  void nothingIsNoRun() {
    assertThat(Run.ofBio(labels())).isEmpty();
    assertThat(Run.ofEqual(labels())).isEmpty();
    assertThat(Run.ofEqual(labels(0, 0))).isEmpty();
  }

  private static byte[] labels(int... values) {
    byte[] labels = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      labels[i] = (byte) values[i];
    }
    return labels;
  }
}
