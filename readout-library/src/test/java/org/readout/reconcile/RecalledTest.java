package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecalledTest {
  @ParameterizedTest
  @CsvSource({
    "Earlier this year a ferry sank off Marn., true",
    "Two years ago a ferry sank off Marn., true",
    "A ferry sank off Marn in 1985., true",
    "A ferry sank off Marn on Friday., false",
    "A ferry with 1985 sheep sank off Marn., false",
  })
  void aSentenceThatNamesATimeBeforeRecalls(String sentence, boolean recalled) {
    assertThat(Recalled.is(sentence)).isEqualTo(recalled);
  }
}
