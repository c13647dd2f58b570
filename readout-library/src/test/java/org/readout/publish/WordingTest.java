package org.readout.publish;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PT7H30M | 7 hours 30 minutes",
        "PT1H | 1 hour",
        "P2D | 2 days",
        "P1M | 1 month",
        "2031-04-14 | 14 April 2031",
        "2031-04 | April 2031",
        "2031 | 2031",
        "2031-04-13/2031-04-14 | 13–14 April 2031",
        "2031-04-30/2031-05-01 | 30 April – 1 May 2031",
        "2030-12-31/2031-01-01 | 31 December 2030 – 1 January 2031",
        "700000000000 USD | 700,000,000,000 USD",
        "900 km | 900 km",
        "Port Asel | Port Asel",
        "Pier 9 | Pier 9",
        "2031-13-40 | 2031-13-40",
      })
  void normalFormsAreSaidInWords(String value, String words) {
    assertThat(Wording.value(value)).isEqualTo(words);
  }

  @Property(tries = 200)
  void aShortenedTextIsNeverTooLong(
      @ForAll String words, @ForAll @IntRange(min = 4, max = 80) int most) {
    var shortened = Wording.shortened(words, most);
    assertThat(shortened.length()).isLessThanOrEqualTo(most);
    assertThat(Wording.shortened(shortened, most)).isEqualTo(shortened);
  }

  @Test
  void aTextIsCutBehindAWord() {
    assertThat(Wording.shortened("one two three four", 10)).isEqualTo("one two…");
  }
}
