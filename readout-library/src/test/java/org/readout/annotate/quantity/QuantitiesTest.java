package org.readout.annotate.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.text.Numerals;
import org.readout.text.Segmenter;

class QuantitiesTest {

  private static final Segmenter SEGMENTER = new Segmenter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The 35-minute meeting ended.|35-minute|PT35M|EXACT|duration",
        "The 35-minute-long meeting ended.|35-minute-long|PT35M|EXACT|duration",
        "A roughly 30-minute call followed.|roughly 30-minute|PT30M|ABOUT|duration",
        "They spoke for 7 1/2 hours.|7 1/2 hours|PT7H30M|EXACT|duration",
        "They spoke for seven-and-a-half hours.|seven-and-a-half hours|PT7H30M|EXACT|duration",
        "He praised the seven and a half hour meeting.|seven and a half hour|PT7H30M|EXACT|duration",
        "They spoke for more than three hours.|more than three hours|PT3H|MORE_THAN|duration",
        "It took more than 10 collective hours.|more than 10 collective hours|PT10H|MORE_THAN|duration",
        "They spoke for an hour and a half.|an hour and a half|PT1H30M|EXACT|duration",
        "They spoke for nearly an hour.|nearly an hour|PT1H|ABOUT|duration",
        "They spoke for half an hour.|half an hour|PT30M|EXACT|duration",
        "They spoke for two hours and 20 minutes.|two hours and 20 minutes|PT2H20M|EXACT|duration",
        "The two-day visit ended.|two-day|P2D|EXACT|duration",
        "At least 14 people were killed.|At least 14 people|14|AT_LEAST|killed",
        "The blast killed 12.|12|12|EXACT|killed",
        "The death toll from the blast rose to 31.|31|31|EXACT|killed",
        "A shell hit the market, wounding eight.|eight|8|EXACT|injured",
        "Six people are still missing.|Six people|6|EXACT|missing",
        "The army fired three missiles.|three missiles|3|EXACT|missiles",
        "Between 30 and 40 soldiers left.|Between 30 and 40 soldiers|30|AT_LEAST|soldiers",
        "It flew 900 kilometers (560 miles) east.|900 kilometers|900 km|EXACT|distance",
        "It reached an altitude of 6,000 km.|6,000 km|6000 km|EXACT|altitude",
        "Trade is worth $700 billion.|$700 billion|700000000000 USD|EXACT|amount",
        "The fund holds €3m.|€3m|3000000 EUR|EXACT|amount",
        "It cost 700 million yuan.|700 million yuan|700000000 CNY|EXACT|amount",
        "Prices rose 5.2 percent.|5.2 percent|5.2 %|EXACT|percentage"
      })
  void readsNumberUnitQualifierAndAttribute(
      String text, String words, String iso, Qualifier qualifier, String attribute) {
    var document = SEGMENTER.segment(text);
    var quantities = Quantities.find(document);
    assertThat(quantities).extracting(one -> document.at(one.span())).containsExactly(words);
    var quantity = quantities.getFirst();
    assertThat(quantity.measure().iso()).isEqualTo(iso);
    assertThat(quantity.qualifier()).isEqualTo(qualifier);
    assertThat(Tolls.attribute(document, quantity)).isEqualTo(attribute);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The 34-year-old driver left on June 19, 2021.",
        "It was confirmed 45 minutes before the start.",
        "Shelling went on in the past 24 hours.",
        "The home side won 3-1.",
        "The two sides spoke.",
        "They came in fifth on the 21st.",
        "Flight 370 passengers waited.",
        "The 2018 elections were held in Port Sella."
      })
  void leavesAgesDatesOffsetsScoresAndNamesAlone(String text) {
    assertThat(Quantities.find(SEGMENTER.segment(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "At least 31 people were killed and more than 100 injured.|killed,injured",
        "The raid left 12 people dead and 30 wounded.|killed,injured",
        "The quake killed 40 and injured 200.|killed,injured"
      })
  void tellsTheDeadFromTheInjured(String text, String attributes) {
    var document = SEGMENTER.segment(text);
    assertThat(Quantities.find(document))
        .extracting(one -> Tolls.attribute(document, one))
        .containsExactly(attributes.split(","));
  }

  @Property(tries = 100)
  void minutesInWordsAndInDigitsMeanTheSame(@ForAll @IntRange(min = 2, max = 600) int minutes) {
    var expected = Duration.ofMinutes(minutes).toString();
    for (String number : new String[] {Integer.toString(minutes), Numerals.words(minutes)}) {
      var found = Quantities.find(SEGMENTER.segment("They spoke for " + number + " minutes."));
      assertThat(found).extracting(one -> one.measure().iso()).containsExactly(expected);
    }
  }
}
