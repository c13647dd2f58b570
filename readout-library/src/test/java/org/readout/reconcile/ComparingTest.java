package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.annotate.event.Measurement;
import org.readout.annotate.quantity.Measure;
import org.readout.annotate.quantity.Qualifier;
import org.readout.annotate.quantity.Quantity;
import org.readout.intake.Evidence;
import org.readout.text.Span;
import org.readout.text.Stem;

class ComparingTest {
  private static Reading reading(Measure measure, Qualifier qualifier) {
    var span = new Span(0, 1);
    return Reading.of(
        new Measurement("duration", new Quantity(span, span, measure, qualifier, null)),
        new Moment(null, null),
        new Evidence("a", span, "x"));
  }

  private static Reading count(String qualifier, long number) {
    return reading(new Measure.Count(BigDecimal.valueOf(number)), Qualifier.valueOf(qualifier));
  }

  @ParameterizedTest
  @CsvSource({
    "EXACT, 35, EXACT, 35, true",
    "EXACT, 35, EXACT, 30, false",
    "EXACT, 35, ABOUT, 30, true",
    "EXACT, 36, ABOUT, 30, true",
    "EXACT, 37, ABOUT, 30, false",
    "EXACT, 24, ABOUT, 30, true",
    "EXACT, 23, ABOUT, 30, false",
    "AT_LEAST, 9, EXACT, 12, true",
    "AT_LEAST, 9, EXACT, 14, false",
    "AT_LEAST, 9, EXACT, 8, false",
    "MORE_THAN, 100, EXACT, 150, true",
    "MORE_THAN, 100, EXACT, 151, false",
    "LESS_THAN, 60, EXACT, 50, true",
    "LESS_THAN, 60, EXACT, 61, false",
    "AT_MOST, 60, EXACT, 29, false",
    "AT_MOST, 60, EXACT, 30, true",
    "ABOUT, 100, ABOUT, 150, true",
    "ABOUT, 100, ABOUT, 160, false",
  })
  void numbersAreCompatibleWithinTheirRounding(
      String one, long first, String other, long second, boolean expected) {
    var a = count(one, first);
    var b = count(other, second);
    assertThat(Rounding.compatible(a, b)).isEqualTo(expected);
    assertThat(Rounding.compatible(b, a)).isEqualTo(expected);
  }

  @Test
  void hoursAndDaysOfOneLengthAreOneValue() {
    var hours = reading(new Measure.Clock(Duration.ofHours(72)), Qualifier.EXACT);
    var days = reading(new Measure.Days(Period.ofDays(3)), Qualifier.EXACT);
    assertThat(hours.key()).isEqualTo(days.key());
    assertThat(ValueGroup.of(List.of(hours, days))).hasSize(1);
    assertThat(reading(new Measure.Days(Period.ofYears(1)), Qualifier.EXACT).key())
        .isEqualTo(reading(new Measure.Days(Period.ofMonths(12)), Qualifier.EXACT).key());
  }

  @Test
  void equalNumbersOfDifferentUnitsAreTwoValues() {
    var metres = reading(new Measure.Distance(BigDecimal.TEN), Qualifier.EXACT);
    var euros = reading(new Measure.Money(BigDecimal.TEN, "EUR"), Qualifier.EXACT);
    var dollars = reading(new Measure.Money(BigDecimal.TEN, "USD"), Qualifier.EXACT);
    var share = reading(new Measure.Percentage(BigDecimal.TEN), Qualifier.EXACT);
    assertThat(ValueGroup.of(List.of(metres, euros, dollars, share))).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource({
    "neighbour, neighbor",
    "stabilise, stabilize",
    "stabilisation, stabilization",
    "analysed, analyzed",
    "centre, center",
    "cancelled, canceled",
    "travelling, traveling",
    "defence, defense",
    "programme, program",
    "dialogue, dialog",
    "harbours, harbors",
  })
  void britishAndAmericanSpellingsMeet(String british, String american) {
    assertThat(Spelling.american(british)).isEqualTo(Spelling.american(american));
  }

  @ParameterizedTest
  @CsvSource({"four, for", "hour, hor", "tour, tor", "rise, rize", "well, wel"})
  void shortWordsKeepTheirSpelling(String word, String other) {
    assertThat(Spelling.american(word)).isEqualTo(word).isNotEqualTo(other);
  }

  @ParameterizedTest
  @CsvSource({
    "flights, flight",
    "talks, talk",
    "countries, country",
    "stabilizing, stabilize",
    "agreed, agree",
    "visited, visit",
    "planning, plan",
    "classes, class",
  })
  void inflectedFormsShareAStem(String inflected, String word) {
    assertThat(Stem.of(inflected)).isEqualTo(Stem.of(word));
  }

  @Test
  void stemsKeepDifferentWordsApart() {
    assertThat(Stem.of("crisis")).isNotEqualTo(Stem.of("crime"));
    assertThat(Stem.of("bus")).isEqualTo("bus");
    assertThat(Stem.of("congress")).isEqualTo("congress");
    assertThat(Stem.of("fell")).isEqualTo("fell");
  }

  @Test
  void wordsDropMarksOwnersAndInsertions() {
    assertThat(Words.all("Kessaria’s “dam”, it [the lake] isn’t FULL…"))
        .containsExactly("kessaria", "dam", "it", "isnt", "full");
    assertThat(Words.all("the U.S. and the US, not us"))
        .containsExactly("the", "usa", "and", "the", "usa", "not", "us");
    assertThat(Words.content("They will discuss the flights again"))
        .containsExactly("discuss", "flight");
    assertThat(Words.all("Şëlé")).containsExactly("sele");
    assertThat(Words.all("")).isEmpty();
  }

  @Test
  void anAlignmentKeepsTheHeaviestWordsInOrder() {
    var a = List.of("we", "will", "not", "turn", "tap");
    var b = List.of("tap", "we", "not", "turn");
    var alignment = Alignment.of(a, b, word -> word.equals("we") ? 0.5 : 1);
    assertThat(alignment.weight()).isEqualTo(2.5);
    assertThat(alignment.pairs())
        .containsExactly(
            new Alignment.Pair(0, 1), new Alignment.Pair(2, 2), new Alignment.Pair(3, 3));
    assertThat(Alignment.of(List.of(), b, word -> 1).pairs()).isEmpty();
  }

  @Test
  void longTextsAreAlignedByTheirFirstWordsOnly() {
    var text = java.util.Collections.nCopies(5_000, "word");
    assertThat(Alignment.of(text, text, word -> 1).pairs()).hasSize(Alignment.LONGEST);
  }

  private static Interval interval(String from, String to) {
    return new Interval(LocalDate.parse(from), LocalDate.parse(to));
  }

  @Test
  void intervalsMeetWithinTheirSlack() {
    var june = interval("2024-06-01", "2024-06-30");
    var july = interval("2024-07-02", "2024-07-05");
    assertThat(june.meets(july, 0)).isFalse();
    assertThat(june.meets(july, 1)).isFalse();
    assertThat(june.meets(july, 2)).isTrue();
    assertThat(july.meets(june, 2)).isTrue();
    assertThat(Interval.ANY.meets(june, 0)).isTrue();
    assertThat(june.narrowedTo(interval("2024-06-20", "2024-08-01")))
        .isEqualTo(interval("2024-06-20", "2024-06-30"));
    assertThat(june.narrowedTo(july)).isEqualTo(june);
    assertThat(june.cover(july)).isEqualTo(interval("2024-06-01", "2024-07-05"));
    assertThat(june.days()).isEqualTo(30);
    assertThat(Interval.ANY.days()).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void momentsAreOrderedOnlyAsFarAsTheyAreKnown() {
    var day = LocalDate.parse("2024-06-01");
    var morning = new Moment(day, java.time.Instant.parse("2024-06-01T08:00:00Z"));
    var noon = new Moment(day, java.time.Instant.parse("2024-06-01T12:00:00Z"));
    var someTime = new Moment(day, null);
    var nextDay = new Moment(day.plusDays(1), null);
    var unknown = new Moment(null, null);
    assertThat(morning.isBefore(noon)).isTrue();
    assertThat(noon.isBefore(morning)).isFalse();
    assertThat(morning.isSameTime(noon)).isFalse();
    assertThat(someTime.isBefore(noon)).isFalse();
    assertThat(someTime.isSameTime(noon)).isTrue();
    assertThat(noon.isBefore(nextDay)).isTrue();
    assertThat(noon.isSameTime(nextDay)).isFalse();
    assertThat(unknown.isBefore(nextDay)).isFalse();
    assertThat(unknown.isSameTime(nextDay)).isTrue();
    assertThat(morning.isSameTime(new Moment(day, java.time.Instant.parse("2024-06-01T09:00:00Z"))))
        .isTrue();
    assertThat(morning.isSameTime(new Moment(day, java.time.Instant.parse("2024-06-01T09:00:01Z"))))
        .isFalse();
  }

  @Test
  void candidatesShareATellingWord() {
    var weights = Weights.of(List.of());
    var pairs =
        Candidates.of(
            List.of(
                List.of("dam", "river"), List.of("tap"), List.of("river"), List.of("tap", "dam")),
            weights);
    assertThat(pairs)
        .containsExactly(
            new Candidates.Pair(0, 2), new Candidates.Pair(0, 3), new Candidates.Pair(1, 3));
  }

  @Test
  void aWordThatStandsEverywherePairsNothing() {
    var texts =
        java.util.stream.IntStream.range(0, 100).mapToObj(i -> List.of("river", "w" + i)).toList();
    assertThat(Candidates.of(texts, Weights.of(List.of()))).isEmpty();
  }

  @Test
  void equalTextsMeetTheFirstOfThemHoweverMany() {
    var texts = java.util.Collections.nCopies(1000, List.of("river"));
    assertThat(Candidates.of(texts, Weights.of(List.of())))
        .hasSize(999)
        .allMatch(pair -> pair.first() == 0);
  }
}
