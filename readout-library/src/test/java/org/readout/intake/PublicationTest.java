package org.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2031-06-19 | 2031-06-19",
        "20310619 | 2031-06-19",
        "2031-06-19T10:20 | 2031-06-19T10:20Z",
        "2031-06-19T10:20:30Z | 2031-06-19T10:20:30Z",
        "2031-06-19T10:20:30.123+02:00 | 2031-06-19T10:20:30.123+02:00",
        "2031-06-19T10:20:30+0200 | 2031-06-19T10:20:30+02:00",
        "2031-06-19T10:20:30-05 | 2031-06-19T10:20:30-05:00",
        "2031-06-19 10:20:30 | 2031-06-19T10:20:30Z",
        "2031-06-19 10:20:30 +0000 | 2031-06-19T10:20:30Z",
        "2031-06-19 10:20:30 UTC | 2031-06-19T10:20:30Z",
        "Thu, 19 Jun 2031 10:20:00 GMT | 2031-06-19T10:20Z",
        "June 19, 2031 | 2031-06-19",
        "19 Jun 2031 | 2031-06-19"
      })
  void readsTheUsualForms(String text, String iso) {
    assertThat(Publication.parse(text)).get().extracting(Publication::iso).isEqualTo(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Monday", "2031", "2031-13-01", "June 2031", "0619/2031", "1687170000"})
  void takesNothingElseForADate(String text) {
    assertThat(Publication.parse(text)).isEmpty();
  }

  @Property
  void neverFails(@ForAll String text) {
    assertThat(Publication.parse(text)).isNotNull();
  }
}
