package org.readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

  @Property
  void wordsAndNumbersRoundTrip(@ForAll @LongRange(min = 1, max = 999_999_999) long number) {
    assertThat(Numerals.parse(Numerals.words(number)))
        .hasValueSatisfying(
            value -> assertThat(value).isEqualByComparingTo(BigDecimal.valueOf(number)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "seven and a half|7.5",
        "seven-and-a-half|7.5",
        "7 1/2|7.5",
        "7½|7.5",
        "a dozen|12",
        "two dozen|24",
        "half a million|500000",
        "1.5 million|1500000",
        "12,345|12345",
        "31, 000|31000",
        "1,250, 000|1250000",
        "a hundred and five|105",
        "one hundred thousand|100000"
      })
  void readsDigitsWordsAndFractions(String text, BigDecimal expected) {
    assertThat(Numerals.parse(text))
        .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(expected));
  }

  @ParameterizedTest
  @CsvSource({"3-1", "10:20", "21st", "F-35", "v2", "1/2/2023"})
  void leavesScoresClocksOrdinalsAndNamesAlone(String text) {
    assertThat(Numerals.find(text)).isEmpty();
  }

  @Test
  void aListOfNumbersStaysAList() {
    assertThat(Numerals.find("rooms 100, 200, 300 and 12, 345")).hasSize(5);
  }

  @Test
  @Timeout(20)
  void staysLinearOnAMillionDigits() {
    assertThat(Numerals.find("1".repeat(1_000_000) + " one ".repeat(100_000))).isNotEmpty();
  }
}
