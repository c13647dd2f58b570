package org.readout.annotate.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.text.Segmenter;

class ElidedTest {

  private static List<String> read(String text) {
    return Quantities.find(new Segmenter().segment(text)).stream()
        .map(quantity -> quantity.measure().iso())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "One call lasted for 40 minutes and the other for 25.|PT40M PT25M",
        "It rose to 580 kilometres by one count and to 640 by another.|580 km 640 km",
        "It flew 1,240 km, a figure raised from 1,100.|1240 km 1100 km",
        "The march drew 8,000 people, or 40,000, by another count.|8000 40000",
        "The organisers said that 40,000 had come.|40000",
      })
  void aNumberHasTheUnitOfTheOneBeforeIt(String text, String values) {
    assertThat(String.join(" ", read(text))).isEqualTo(values);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The call lasted for 40 minutes, and Vell, aged 25, was glad.",
        "It flew 900 km in 2019.",
        "The talks lasted 40 minutes and 25 people came.",
      })
  void aNumberOfSomethingElseHasNot(String text) {
    assertThat(read(text)).doesNotContain("PT25M", "2019 km");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The house voted 61-48 to pass it.|61-48",
        "It was approved by seven votes to one.|7-1",
        "Lawmakers passed the bill, 220 to 210.|220-210",
      })
  void votesAreForAndAgainst(String text, String tally) {
    assertThat(read(text)).contains(tally);
  }

  @ParameterizedTest
  @ValueSource(strings = {"The Hawks won 61-48.", "He is 25 to 30 years old."})
  void theScoreOfAMatchIsNoVote(String text) {
    assertThat(Quantities.find(new Segmenter().segment(text)))
        .noneMatch(quantity -> quantity.measure() instanceof Measure.Tally);
  }
}
