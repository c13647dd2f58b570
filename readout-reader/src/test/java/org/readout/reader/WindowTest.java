package org.readout.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WindowTest {

  @Test
  void aShortTextIsOneWindow() {
    assertThat(Window.over(new int[] {0, 40}, 254)).containsExactly(new Window(0, 254));
  }

  @Test
  void nothingIsNoWindow() {
    assertThat(Window.over(new int[0], 0)).isEmpty();
  }

  @Test
  void windowsHoldWholeSentencesAndOverlap() {
    assertThat(Window.over(new int[] {0, 120, 240, 360}, 480))
        .containsExactly(new Window(0, 240), new Window(120, 360), new Window(240, 480));
  }

  @Test
  void aSentenceTooLongIsCut() {
    assertThat(Window.over(new int[] {0}, 500))
        .containsExactly(new Window(0, 254), new Window(192, 446), new Window(384, 500));
  }

  @Test
  void theEdgesOfTheTextAreNoEdges() {
    assertThat(new Window(0, 100).margin(5, 10, 200)).isEqualTo(89);
    assertThat(new Window(50, 200).margin(55, 199, 200)).isEqualTo(5);
  }

  @Property
  void windowsCoverAllPiecesInBoundedSize(
      @ForAll List<@IntRange(min = 1, max = 600) Integer> lengths) {
    var starts = new TreeSet<Integer>();
    int pieces = 0;
    for (int length : lengths) {
      starts.add(pieces);
      pieces += length;
    }
    int covered = 0;
    int from = -1;
    for (Window window :
        Window.over(starts.stream().mapToInt(Integer::intValue).toArray(), pieces)) {
      assertThat(window.from()).isGreaterThan(from).isLessThanOrEqualTo(covered);
      assertThat(window.size()).isBetween(1, Window.LONGEST);
      from = window.from();
      covered = Math.max(covered, window.to());
    }
    assertThat(covered).isEqualTo(pieces);
  }
}
