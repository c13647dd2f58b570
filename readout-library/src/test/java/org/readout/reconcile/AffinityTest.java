package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.reconcile.TellingFixture.gathering;
import static org.readout.reconcile.TellingFixture.meeting;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AffinityTest {
  @Test
  void theEvidenceRanksStrongBeforeWeak() {
    var weakestFirst =
        List.of(
            new Affinity(false, false, false, 9, 9),
            new Affinity(false, false, false, 9, 2),
            new Affinity(false, false, false, 3, 8),
            new Affinity(false, false, true, 5, 9),
            new Affinity(false, true, false, 6, 9),
            new Affinity(true, false, false, 7, 9));
    assertThat(weakestFirst).isSorted();
    assertThat(weakestFirst.reversed()).isSortedAccordingTo((a, b) -> b.compareTo(a));
    assertThat(weakestFirst.getFirst())
        .isEqualByComparingTo(new Affinity(false, false, false, 9, 9));
  }

  @Test
  void aTellingIsComparedInAllItSays() {
    var gathering =
        gathering(meeting("a", "kerrimor", "tolvane").number(1).on("2024-10-15").at("Gant"));
    var same = meeting("a", "kerrimor", "tolvane").number(4).on("2024-10-15").at("Gant").telling();
    assertThat(Affinity.of(same, gathering)).isEqualTo(new Affinity(true, true, true, 3, 1));
    var other = meeting("b", "kerrimor").at("Tallis").telling();
    assertThat(Affinity.of(other, gathering))
        .isEqualTo(new Affinity(false, false, false, Integer.MAX_VALUE, 1));
  }

  @ParameterizedTest
  @CsvSource({"2024-10-20, 2", "2024-10-08, 2", "2024-10-16, 2", "2024-10-10, 0"})
  void theDayOfWritingIsMeasuredFromTheNearerEnd(String written, long days) {
    var gathering = gathering(meeting("a").on("2024-10-10/2024-10-18"));
    assertThat(Affinity.of(meeting("b").written(written).telling(), gathering).days())
        .isEqualTo(days);
  }

  @Test
  void withoutADayNothingIsNear() {
    var dated = gathering(meeting("a").on("2024-10-10"));
    assertThat(Affinity.of(meeting("b").written(null).telling(), dated).days())
        .isEqualTo(Long.MAX_VALUE);
    assertThat(Affinity.of(meeting("b").telling(), gathering(meeting("a"))).days())
        .isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void sentencesCountFromTheNearestMemberBeforeItInItsReport() {
    var gathering = gathering(meeting("a").number(2), meeting("a").number(5), meeting("b"));
    assertThat(Affinity.sentencesSince(meeting("a").number(9).telling(), gathering)).isEqualTo(4);
    assertThat(Affinity.sentencesSince(meeting("a").number(5).telling(), gathering)).isEqualTo(3);
    assertThat(Affinity.sentencesSince(meeting("a").number(2).telling(), gathering))
        .isEqualTo(Integer.MAX_VALUE);
    assertThat(Affinity.sentencesSince(meeting("c").number(9).telling(), gathering))
        .isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void theBestIsTheStrongestAndOfEqualsTheFirst() {
    var telling = meeting("z", "kerrimor").on("2024-10-15").telling();
    var elsewhere = gathering(meeting("a", "kerrimor"));
    var first = gathering(meeting("b", "kerrimor").on("2024-10-15"));
    var second = gathering(meeting("c", "kerrimor").on("2024-10-15"));
    assertThat(Affinity.best(telling, List.of(elsewhere, first, second))).containsSame(first);
    assertThat(Affinity.best(telling, List.of(second, first))).containsSame(second);
    assertThat(Affinity.best(telling, List.of())).isEmpty();
  }
}
