package org.readout.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What every engine does alike.
abstract class EngineContract {

  abstract Engine engine();

  private static List<Integer> numbers(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  @Test
  void resultsStandInTheOrderOfTheItems() {
    var results = engine().each(numbers(500), number -> slowWhenEven(number) * 2);
    assertThat(results).isEqualTo(numbers(500).stream().map(number -> number * 2).toList());
  }

  private static int slowWhenEven(int number) {
    if (number % 2 == 0) {
      Thread.yield();
    }
    return number;
  }

  @Test
  void noItemsGiveNoResults() {
    assertThat(engine().each(List.<Integer>of(), number -> number)).isEmpty();
  }

  @Test
  void theFirstFailureInTheOrderOfTheItemsIsThrown() {
    assertThatThrownBy(() -> engine().each(numbers(100), EngineContract::failFrom40))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("40");
  }

  private static int failFrom40(int number) {
    if (number >= 40) {
      throw new IllegalStateException(String.valueOf(number));
    }
    return number;
  }

  @Test
  void groupsStandInOrderOfFirstAppearanceAndKeepTheirItemsInOrder() {
    var groups = engine().group(List.of("pear", "apple", "plum", "ant"), word -> word.charAt(0));
    assertThat(groups.keySet()).containsExactly('p', 'a');
    assertThat(groups.get('p')).containsExactly("pear", "plum");
    assertThat(groups.get('a')).containsExactly("apple", "ant");
  }

  @Test
  void foldsInOrder() {
    assertThat(engine().<Integer, String>fold(numbers(5), "", (all, number) -> all + number))
        .isEqualTo("01234");
  }
}
