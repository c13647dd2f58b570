package org.readout.bench.times;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.bench.sets.MarkedTime;
import org.readout.text.Span;

class TimexScoreTest {

  private static final MarkedTime MONDAY = time(0, 6, "DATE", "2021-06-14");
  private static final MarkedTime WEEK = time(20, 25, "DURATION", "P1W");

  @Test
  void anOverlapIsRelaxedAndNotStrict() {
    var score = TimexScore.of(List.of(MONDAY, WEEK), List.of(time(3, 9, "DATE", "2021-06-14")));
    assertThat(score.strict().f1()).isZero();
    assertThat(score.relaxed().precision()).isEqualTo(1);
    assertThat(score.relaxed().recall()).isEqualTo(.5);
  }

  @Test
  void twoThatAreReadInOneGoldOneCountOnce() {
    var score =
        TimexScore.of(
            List.of(MONDAY),
            List.of(time(0, 3, "DATE", "2021-06-14"), time(4, 6, "DATE", "2021-06-14")));
    assertThat(score.relaxed().precision()).isEqualTo(.5);
    assertThat(score.relaxed().recall()).isEqualTo(1);
  }

  /// The scorer of the task: accuracy among relaxed matches, times the F1 of relaxed.
  @Test
  void valueIsItsShareOfTheRelaxedMatchesTimesTheirF1() {
    var gold = List.of(MONDAY, WEEK, time(40, 44, "DATE", "PAST_REF"));
    var read = List.of(MONDAY, time(20, 25, "SET", "P2W"));
    var score = TimexScore.of(gold, read);
    assertThat(score.value().f1()).isCloseTo(.5 * score.relaxed().f1(), within(1e-9));
    assertThat(score.type().f1()).isCloseTo(.5 * score.relaxed().f1(), within(1e-9));
  }

  private static MarkedTime time(int start, int end, String type, String value) {
    return new MarkedTime(new Span(start, end), type, value);
  }
}
