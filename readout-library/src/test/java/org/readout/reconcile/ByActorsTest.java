package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.annotate.event.HappeningKind.ARREST;
import static org.readout.annotate.event.HappeningKind.VISIT;
import static org.readout.annotate.event.Status.PLANNED;
import static org.readout.reconcile.TellingFixture.meeting;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByActorsTest {
  private static final String TOLVANE = StoryFixture.id("Tolvane");
  private static final String KERRIMOR = StoryFixture.id("Kerrimor");
  private static final String CASTELLOW = StoryFixture.id("Castellow");
  private static final String ONDALE = StoryFixture.id("Ondale");
  private static final String VELDRA = StoryFixture.id("Veldra");
  private static final String KESSARIA = StoryFixture.id("Kessaria");

  private static final Sources SOURCES =
      new StoryFixture()
          .person("Tolvane", "VD")
          .person("Kerrimor", "KS")
          .person("Castellow", "KS")
          .person("Ondale", "KS")
          .country("Veldra", "VD")
          .country("Kessaria", "KS")
          .sources();

  private static List<List<String>> gathered(TellingFixture... tellings) {
    return new ByActors(SOURCES)
        .gather(Arrays.stream(tellings).map(TellingFixture::telling).toList()).stream()
            .map(TellingFixture::members)
            .toList();
  }

  private static TellingFixture talks(String report, int number) {
    return meeting(report).number(number).trigger("talk");
  }

  @Test
  void nothingGivesNothing() {
    assertThat(gathered()).isEmpty();
  }

  @Test
  void theSameActorsMeetAcrossReportsAndOthersDoNot() {
    assertThat(
            gathered(
                meeting("a", TOLVANE, KERRIMOR),
                meeting("b", KERRIMOR, TOLVANE),
                meeting("c", TOLVANE, CASTELLOW)))
        .containsExactly(List.of("a 0", "b 0"), List.of("c 0"));
  }

  @Test
  void theSharpestTellingIsTheFirstOfItsGathering() {
    assertThat(
            gathered(
                meeting("a", TOLVANE, KERRIMOR),
                meeting("b", TOLVANE, KERRIMOR).at("Gant"),
                meeting("c", TOLVANE, KERRIMOR).on("2024-10"),
                meeting("e", TOLVANE, KERRIMOR).number(2).on("2024-10-15"),
                meeting("e", TOLVANE, KERRIMOR).number(1).on("2024-10-15"),
                meeting("d", TOLVANE, KERRIMOR).on("2024-10-15")))
        .containsExactly(List.of("d 0", "e 1", "e 2", "c 0", "b 0", "a 0"));
  }

  @Test
  void anUndatedMeetingJoinsTheOneToldBeforeItInItsReport() {
    assertThat(
            gathered(
                meeting("a", TOLVANE, KERRIMOR).on("2024-10-01"),
                meeting("b", TOLVANE, KERRIMOR).on("2024-10-15"),
                meeting("b", TOLVANE, KERRIMOR).number(1),
                meeting("a", TOLVANE, KERRIMOR).number(1)))
        .containsExactly(List.of("a 0", "a 1"), List.of("b 0", "b 1"));
  }

  @Test
  void aCrowdJoinsEveryKnownPairThatItBrought() {
    assertThat(
            gathered(
                meeting("a", TOLVANE, KERRIMOR),
                meeting("b", TOLVANE, CASTELLOW),
                meeting("c", KERRIMOR, CASTELLOW),
                meeting("d", TOLVANE, ONDALE),
                meeting("e", TOLVANE, KERRIMOR, CASTELLOW).guests(KERRIMOR, CASTELLOW)))
        .containsExactly(
            List.of("a 0", "e 0"), List.of("b 0", "e 0"), List.of("c 0"), List.of("d 0"));
  }

  @Test
  void aCrowdThatSpeaksOfAnotherDayJoinsNoPair() {
    assertThat(
            gathered(
                meeting("a", TOLVANE, KERRIMOR).on("2024-10-01"),
                meeting("b", TOLVANE, KERRIMOR, CASTELLOW).on("2024-10-15")))
        .containsExactly(List.of("a 0"), List.of("b 0"));
  }

  @Test
  void aCrowdWithoutKnownPairsIsKnownByAllItsActors() {
    assertThat(
            gathered(
                meeting("a", TOLVANE, KERRIMOR, CASTELLOW),
                meeting("b", TOLVANE, KERRIMOR, CASTELLOW),
                meeting("c", TOLVANE, KERRIMOR, ONDALE)))
        .containsExactly(List.of("a 0", "b 0"), List.of("c 0"));
  }

  @ParameterizedTest
  @CsvSource({"8, true", "9, false"})
  void talksWithoutNamesReachBackEightSentences(int sentences, boolean joined) {
    var found =
        gathered(
            meeting("a", TOLVANE, KERRIMOR).number(1).on("2024-10-15"), talks("a", 1 + sentences));
    assertThat(found).hasSize(joined ? 1 : 2);
  }

  @Test
  void talksWithoutNamesJoinTheNearestBeforeThem() {
    assertThat(
            gathered(
                meeting("a", TOLVANE, KERRIMOR).number(1),
                meeting("a", TOLVANE, CASTELLOW).number(3),
                meeting("a", TOLVANE, ONDALE).number(6),
                talks("a", 5)))
        .containsExactly(List.of("a 1"), List.of("a 3", "a 5"), List.of("a 6"));
  }

  @Test
  void talksWithoutNamesInAReportOfTheirOwnJoinOnlyByTheirDay() {
    assertThat(gathered(meeting("a", TOLVANE, KERRIMOR).on("2024-10-15"), talks("b", 0)))
        .containsExactly(List.of("a 0"), List.of("b 0"));
    assertThat(
            gathered(
                meeting("a", TOLVANE, KERRIMOR).on("2024-10-15"), talks("b", 0).on("2024-10-15")))
        .containsExactly(List.of("a 0", "b 0"));
  }

  @Test
  void talksWithoutNamesAreNotGuessedAmongTwoMeetingsOfTheirDay() {
    assertThat(
            gathered(
                meeting("a", TOLVANE, KERRIMOR).on("2024-10-15"),
                meeting("a", TOLVANE, CASTELLOW).number(1).on("2024-10-15"),
                talks("b", 0).on("2024-10-15")))
        .containsExactly(List.of("a 0"), List.of("a 1"), List.of("b 0"));
  }

  @Test
  void oneActorJoinsTheOnlyMeetingThatHeTookPartInWhereverItIsTold() {
    assertThat(gathered(meeting("a", TOLVANE, KERRIMOR), meeting("b", TOLVANE)))
        .containsExactly(List.of("a 0", "b 0"));
    assertThat(gathered(meeting("a", TOLVANE, KERRIMOR), meeting("b", CASTELLOW)))
        .containsExactly(List.of("a 0"), List.of("b 0"));
  }

  @ParameterizedTest
  @CsvSource({"25, true", "26, false"})
  void oneActorOfTwoMeetingsReachesBackTwentyFiveSentences(int sentences, boolean joined) {
    var found =
        gathered(
            meeting("a", TOLVANE, KERRIMOR).number(1),
            meeting("b", TOLVANE, CASTELLOW),
            meeting("a", TOLVANE).number(1 + sentences));
    assertThat(found).hasSize(joined ? 2 : 3);
  }

  @Test
  void oneActorOfTwoMeetingsIsGuessedFromAfarOnlyByTheDay() {
    assertThat(
            gathered(
                meeting("a", TOLVANE, KERRIMOR).on("2024-10-14"),
                meeting("b", TOLVANE, CASTELLOW).on("2024-10-15"),
                meeting("c", TOLVANE).on("2024-10-15"),
                meeting("d", TOLVANE)))
        .containsExactly(List.of("a 0"), List.of("b 0", "c 0"), List.of("d 0"));
  }

  @Test
  void whatIsNotAllowedIsNotJoinedHoweverNear() {
    assertThat(
            gathered(
                meeting("a", TOLVANE, KERRIMOR).on("2024-10-15"),
                talks("a", 1).status(PLANNED),
                meeting("a", TOLVANE).number(2).status(PLANNED)))
        .containsExactly(List.of("a 0"), List.of("a 2"), List.of("a 1"));
  }

  @Test
  void countriesStandForThoseWhoSpeakForThem() {
    assertThat(
            gathered(
                meeting("a", TOLVANE, KERRIMOR),
                meeting("b", VELDRA, KESSARIA),
                meeting("c", TOLVANE, KESSARIA)))
        .containsExactly(List.of("a 0", "b 0", "c 0"));
  }

  @Test
  void countriesOfTwoMeetingsJoinTheOneToldBeforeThem() {
    assertThat(
            gathered(
                meeting("a", TOLVANE, KERRIMOR),
                meeting("b", TOLVANE, CASTELLOW),
                meeting("b", VELDRA, KESSARIA).number(1)))
        .containsExactly(List.of("a 0"), List.of("b 0", "b 1"));
  }

  @Test
  void oneActorIsEnoughForAVisitOrAnArrest() {
    assertThat(
            gathered(
                TellingFixture.of(VISIT, "a", TOLVANE).on("2024-10-15"),
                TellingFixture.of(VISIT, "b", TOLVANE),
                TellingFixture.of(VISIT, "c", KERRIMOR)))
        .containsExactly(List.of("a 0", "b 0"), List.of("c 0"));
    assertThat(
            gathered(
                TellingFixture.of(ARREST, "a", TOLVANE),
                TellingFixture.of(ARREST, "b", KERRIMOR),
                TellingFixture.of(ARREST, "c", TOLVANE, KERRIMOR)))
        .containsExactly(List.of("a 0", "c 0"), List.of("b 0", "c 0"));
  }
}
