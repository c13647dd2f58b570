package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.reconcile.TellingFixture.meeting;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.readout.annotate.event.Status;
import org.readout.intake.Evidence;
import org.readout.text.Span;

class TellingTest {
  private static final LocalDate WRITTEN = LocalDate.parse("2024-10-16");

  @ParameterizedTest
  @CsvSource({
    "2024-10-15, true",
    "2024-10-15/2024-10-18, true",
    "2024-10-15/2024-10-19, false",
    "2024-10, false",
  })
  void upToFourDaysAreAKnownDay(String date, boolean known) {
    assertThat(meeting("a").on(date).telling().isDayKnown()).isEqualTo(known);
  }

  @Test
  void theFirstDateIsTheBest() {
    var telling = meeting("a").on("2024-10-15").on("2024-09").telling();
    assertThat(telling.date()).isEqualTo(TellingFixture.date("2024-10-15"));
    assertThat(meeting("a").telling().date()).isNull();
    assertThat(meeting("a").telling().isDayKnown()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void onlyPlansAndProposalsLieAhead(Status status) {
    assertThat(meeting("a").status(status).telling().isAhead())
        .isEqualTo(status == Status.PLANNED || status == Status.PROPOSED);
  }

  @Test
  void aDatedTellingIsOfItsDate() {
    assertThat(meeting("a").on("2024-09").telling().when())
        .isEqualTo(new Interval(LocalDate.parse("2024-09-01"), LocalDate.parse("2024-09-30")));
  }

  @ParameterizedTest
  @EnumSource
  void anUndatedTellingLiesBeforeOrBehindTheDayOfItsReport(Status status) {
    var expected =
        switch (status) {
          case OCCURRED -> new Interval(LocalDate.MIN, WRITTEN);
          case PLANNED, PROPOSED -> new Interval(WRITTEN, LocalDate.MAX);
          case CANCELLED, POSTPONED, REFUSED, DENIED -> Interval.ANY;
        };
    assertThat(meeting("a").status(status).written("2024-10-16").telling().when())
        .isEqualTo(expected);
  }

  @Test
  void nothingIsKnownOfTheTimeWithoutDateAndDayOfWriting() {
    assertThat(meeting("a").written(null).telling().when()).isEqualTo(Interval.ANY);
  }

  @Test
  void partnersOfAThirdAreNotPartnersOfEachOther() {
    var telling = meeting("a", "castellow", "kerrimor", "tolvane").guests("kerrimor", "castellow");
    assertThat(telling.telling().pairs(Set.of("tolvane", "kerrimor"))).isTrue();
    assertThat(telling.telling().pairs(Set.of("tolvane", "castellow"))).isTrue();
    assertThat(telling.telling().pairs(Set.of("kerrimor", "castellow"))).isFalse();
  }

  @Test
  void thoseBeforeTheWithAreNotPartnersOfEachOther() {
    var telling = meeting("a", "ondale", "kerrimor", "tolvane").guests("kerrimor");
    assertThat(telling.telling().pairs(Set.of("tolvane", "ondale"))).isFalse();
  }

  @Test
  void allWhoTookPartAreEachOthersWhereNobodyOrEverybodyStandsBehindTheWith() {
    var both = Set.of("kerrimor", "tolvane");
    assertThat(meeting("a", "kerrimor", "tolvane").telling().pairs(both)).isTrue();
    assertThat(
            meeting("a", "kerrimor", "tolvane").guests("kerrimor", "tolvane").telling().pairs(both))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Customs House, true, the Customs House",
    "The Narrows, true, The Narrows",
    "Theria, true, the Theria",
    "Gant, false, Gant",
  })
  void aPlaceStandsInASentenceWithItsArticle(String name, boolean article, String phrase) {
    var evidence = new Evidence("a", new Span(0, 1), "x");
    assertThat(new Telling.Where(name, "key", null, article, evidence).phrase()).isEqualTo(phrase);
  }
}
