package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseStyleTest {
  @ParameterizedTest
  @CsvSource({
    "a mud-fest at the quay, a mudfest at the quay, true",
    "blood-stained fields, They left bloodstained fields, true",
    "'take it away, okay?', 'take it away, OK?', true",
    "twelve boats and 3 oars, 12 boats and three oars, true",
    "four percent, 4 per cent, true",
    "at 12:05 a.m., at 0:05, true",
    "at 12 p.m., at 12:00, true",
    "at 6 p.m., at 7 p.m., false",
    "we will not go, we won't go, true",
    "we will go, we won't go, false",
    "twelve boats, 13 boats, false",
    "the third lock, the fourth lock, false",
  })
  void styleIsNoOtherWord(String one, String other, boolean same) {
    assertThat(HouseStyle.isOne(one, other)).isEqualTo(same);
    assertThat(HouseStyle.isOne(other, one)).isEqualTo(same);
  }
}
