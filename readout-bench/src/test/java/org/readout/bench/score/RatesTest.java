package org.readout.bench.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.text.Span;

class RatesTest {

  @Test
  void meansOfCountsAreThoseOfAllTextsTogether() {
    var rates = Rates.matched(1, 1, 1).plus(Rates.matched(0, 1, 3));
    assertThat(rates.precision()).isEqualTo(.25);
    assertThat(rates.recall()).isEqualTo(.5);
    assertThat(rates.f1()).isCloseTo(2.0 * 1 / (2 + 4), within(1e-9));
  }

  @Test
  void nothingReadIsNoSuccess() {
    assertThat(Rates.NONE.f1()).isZero();
    assertThat(Share.NONE.value()).isZero();
  }

  @Test
  void refusesMoreFoundThanThereIs() {
    assertThatThrownBy(() -> Rates.matched(2, 1, 3)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Share(2, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void overlapIsWhatBothCoverOfWhatEitherCovers() {
    var one = Characters.of(List.of(new Span(0, 4), new Span(10, 14)));
    var other = Characters.of(List.of(new Span(2, 12)));
    assertThat(Characters.overlap(one, other)).isCloseTo(4 / 14.0, within(1e-9));
    assertThat(Characters.overlap(Characters.of(List.of()), Characters.of(List.of()))).isEqualTo(1);
  }

  @Test
  void theTableShowsRatesAndSharesInTheirOwnColumns() {
    var table =
        new FigureTable(
            List.of(new Line("cues", Rates.matched(1, 2, 4)), new Line("status", new Share(3, 4))));
    assertThat(table.text().lines())
        .satisfiesExactly(
            heads -> assertThat(heads.strip().split(" {2,}")).hasSize(6),
            rates ->
                assertThat(rates.split(" +"))
                    .containsExactly("cues", "0.250", "0.500", "0.333", "2", "4"),
            share -> assertThat(share.split(" +")).containsExactly("status", "0.750", "4"));
  }
}
