package org.readout.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCaseTest {

  @ParameterizedTest
  @CsvSource({
    "talks, 0",
    "Talks, 1",
    "A, 1",
    "NATO, 2",
    "iPhone, 3",
    "McAda, 3",
    "2030, 4",
    "b2b, 0",
    "G7, 1",
    "UN2, 2",
    "!, 0",
    "Éclair, 1",
    "東京, 3"
  })
  void saysHowAWordIsWritten(String word, int expected) {
    assertThat(WordCase.of(word, 0, word.length())).isEqualTo(expected);
  }
}
