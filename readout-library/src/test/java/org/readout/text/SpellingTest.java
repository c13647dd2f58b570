package org.readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "Defence, Defense",
    "Plough, plow",
    "Centre, Center",
    "theatres, theaters",
    "Labour, Labor",
    "neighbourhood, neighborhood",
    "Organisation, Organization",
    "analysed, analyzed",
    "travelled, traveled",
  })
  void bothSidesOfTheOceanWriteOneWord(String british, String american) {
    assertThat(Spelling.one(british)).isEqualTo(Spelling.one(american));
  }

  @ParameterizedTest
  @CsvSource({"hour", "four", "tour", "rise", "river", "called"})
  void otherWordsStayAsTheyAre(String word) {
    assertThat(Spelling.one(word)).isEqualTo(word);
  }
}
