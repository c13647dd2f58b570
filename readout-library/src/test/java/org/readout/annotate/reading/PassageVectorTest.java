package org.readout.annotate.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PassageVectorTest {

  private final PassageVector east = PassageVector.towards(new double[] {3, 0});
  private final PassageVector northEast = PassageVector.towards(new double[] {2, 2});
  private final PassageVector west = PassageVector.towards(new double[] {-.1, 0});

  @Test
  void onlyTheDirectionCounts() {
    assertThat(east).isEqualTo(PassageVector.towards(new double[] {50, 0})).hasSameHashCodeAs(east);
    assertThat(east).isNotEqualTo(northEast);
    assertThat(northEast.toArray()).containsExactly((float) Math.sqrt(.5), (float) Math.sqrt(.5));
  }

  @Test
  void closenessGoesFromOppositeToSame() {
    assertThat(east.cosine(east)).isEqualTo(1);
    assertThat(east.cosine(northEast)).isCloseTo(Math.sqrt(.5), within(1e-6));
    assertThat(east.cosine(west)).isEqualTo(-1);
  }

  @Test
  void nothingReadIsFarFromAll() {
    assertThat(PassageVector.towards(new double[] {0, 0})).isEqualTo(PassageVector.NONE);
    assertThat(PassageVector.NONE.cosine(east)).isZero();
    assertThat(east.cosine(PassageVector.NONE)).isZero();
    assertThat(PassageVector.NONE.dimensions()).isZero();
  }

  @Test
  void cannotBeAlteredFromOutside() {
    east.toArray()[0] = 9;
    assertThat(east.toArray()).containsExactly(1, 0);
  }

  @Test
  void refusesWhatDoesNotCompare() {
    var three = PassageVector.towards(new double[] {1, 2, 3});
    assertThatThrownBy(() -> east.cosine(three)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PassageVector.towards(new double[] {Double.NaN, 0}))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
