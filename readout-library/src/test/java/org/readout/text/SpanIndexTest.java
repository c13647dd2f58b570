package org.readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SpanIndexTest {

  private final SpanIndex<Span> index =
      new SpanIndex<>(List.of(new Span(8, 12), new Span(2, 5)), Function.identity());

  @Test
  void findsWhatSharesACharacterInOrder() {
    assertThat(index.overlapping(new Span(4, 9))).containsExactly(new Span(2, 5), new Span(8, 12));
    assertThat(index.overlapping(new Span(3, 4))).containsExactly(new Span(2, 5));
  }

  @Test
  void whatOnlyTouchesIsNotFound() {
    assertThat(index.overlapping(new Span(5, 8))).isEmpty();
    assertThat(index.overlapping(new Span(0, 2))).isEmpty();
    assertThat(index.overlapping(new Span(12, 20))).isEmpty();
  }

  @Test
  void anEmptyIndexFindsNothing() {
    var none = new SpanIndex<Span>(List.of(), Function.identity());
    assertThat(none.isEmpty()).isTrue();
    assertThat(none.overlapping(new Span(0, 9))).isEmpty();
  }
}
