package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.annotate.event.HappeningKind.ACCIDENT;
import static org.readout.annotate.event.HappeningKind.ATTACK;
import static org.readout.annotate.event.HappeningKind.INCIDENT;
import static org.readout.annotate.event.HappeningKind.LAUNCH;
import static org.readout.annotate.event.HappeningKind.MILITARY;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.annotate.event.HappeningKind;
import org.readout.annotate.event.Status;

class ByDayAndPlaceTest {
  private static final String TOLVANE = StoryFixture.id("Tolvane");
  private static final String KERRIMOR = StoryFixture.id("Kerrimor");
  private static final String KESSARIA = StoryFixture.id("Kessaria");

  private static final Sources SOURCES =
      new StoryFixture()
          .person("Tolvane", "VD")
          .person("Kerrimor", "KS")
          .country("Kessaria", "KS")
          .sources();

  private static List<List<String>> gathered(TellingFixture... tellings) {
    return new ByDayAndPlace(SOURCES)
        .gather(Arrays.stream(tellings).map(TellingFixture::telling).toList()).stream()
            .map(TellingFixture::members)
            .toList();
  }

  private static TellingFixture told(HappeningKind kind, String report, String trigger) {
    return TellingFixture.of(kind, report).trigger(trigger);
  }

  private static TellingFixture attack(String report, String... actors) {
    return TellingFixture.of(ATTACK, report, actors).trigger("attack");
  }

  @Test
  void theSharpestTellingIsTheFirstOfItsGathering() {
    assertThat(
            gathered(
                attack("a"),
                attack("b").at("Marn"),
                attack("c").on("2024-10"),
                attack("d").on("2024-10-15"),
                attack("f").number(2).on("2024-10-15").at("Marn"),
                attack("f").number(1).on("2024-10-15").at("Marn"),
                attack("e").on("2024-10-15").at("Marn")))
        .containsExactly(List.of("e 0", "f 1", "f 2", "d 0", "c 0", "b 0", "a 0"));
  }

  @Test
  void aPlacedTellingJoinsTheAttackOfItsPlace() {
    assertThat(
            gathered(
                attack("a").on("2024-10-14").at("Marn"),
                attack("b").on("2024-10-12").at("Tey"),
                attack("c").at("Tey"),
                attack("d").on("2024-10-14")))
        .containsExactly(List.of("a 0", "d 0"), List.of("b 0", "c 0"));
  }

  @Test
  void whoIsArrestedByNameIsNoneOfACrowdThatIsCounted() {
    assertThat(
            gathered(
                told(HappeningKind.ARREST, "a", "arrested").number(1).counting(14),
                TellingFixture.of(HappeningKind.ARREST, "a", TOLVANE).number(2).trigger("arrested"),
                TellingFixture.of(HappeningKind.ARREST, "b", TOLVANE).trigger("arrested")))
        .containsExactlyInAnyOrder(List.of("a 1"), List.of("a 2", "b 0"));
  }

  @ParameterizedTest
  @CsvSource({"8, 1", "9, 0"})
  void aBareTellingReachesBackEightSentencesElseItIsOfTheMainAttack(int sentences, int joined) {
    var found =
        gathered(
            attack("a").number(1).on("2024-10-14").at("Marn"),
            attack("b").on("2024-10-12").at("Tey"),
            attack("c").on("2024-10-12").at("Tey"),
            attack("a").number(1 + sentences));
    assertThat(found.getFirst()).hasSize(1 + joined);
    assertThat(found.getLast()).hasSize(3 - joined);
  }

  @Test
  void aBareTellingJoinsTheNearestBeforeIt() {
    assertThat(
            gathered(
                attack("a").number(1).on("2024-10-14").at("Marn"),
                attack("a").number(3).on("2024-10-12").at("Tey"),
                attack("a").number(4)))
        .containsExactly(List.of("a 1"), List.of("a 3", "a 4"));
  }

  @Test
  void ofTwoAttacksInAsManyReportsTheMainOneIsToldMoreOften() {
    assertThat(
            gathered(
                attack("a").on("2024-10-14").at("Marn"),
                attack("b").on("2024-10-12").at("Tey"),
                attack("b").number(1).on("2024-10-12").at("Tey"),
                attack("c")))
        .containsExactly(List.of("a 0"), List.of("b 0", "b 1", "c 0"));
  }

  @Test
  void theMainAttackIsToldInMoreReportsHoweverOftenAnotherIsTold() {
    assertThat(
            gathered(
                attack("a").on("2024-10-14").at("Marn"),
                attack("a").number(1).on("2024-10-14").at("Marn"),
                attack("a").number(2).on("2024-10-14").at("Marn"),
                attack("b").on("2024-10-12").at("Tey"),
                attack("c").on("2024-10-12").at("Tey"),
                attack("d")))
        .containsExactly(List.of("a 0", "a 1", "a 2"), List.of("b 0", "c 0", "d 0"));
  }

  @Test
  void aBareTellingBeginsAGatheringWhereThereIsNone() {
    assertThat(gathered(attack("a"))).containsExactly(List.of("a 0"));
  }

  @Test
  void otherPersonsAreAnotherAttackInOneWordTooUnlessTheDayIsTheSame() {
    var first = attack("a", TOLVANE).on("2024-10");
    assertThat(gathered(first, attack("b", KERRIMOR).trigger("raid").on("2024-10")))
        .containsExactly(List.of("a 0"), List.of("b 0"));
    assertThat(gathered(first, attack("b", KERRIMOR).on("2024-10")))
        .containsExactly(List.of("a 0"), List.of("b 0"));
    assertThat(
            gathered(
                attack("a", TOLVANE).on("2024-10-15"),
                attack("b", KERRIMOR).trigger("raid").on("2024-10-15")))
        .containsExactly(List.of("a 0", "b 0"));
  }

  @Test
  void nobodyOrTheCountryOfAnActorMayBeTheSameActor() {
    var first = attack("a", KERRIMOR).on("2024-10");
    assertThat(gathered(first, attack("b").trigger("raid").on("2024-10"))).hasSize(1);
    assertThat(gathered(first, attack("b", KESSARIA).trigger("raid").on("2024-10"))).hasSize(1);
    assertThat(
            gathered(attack("a").on("2024-10"), attack("b", TOLVANE).trigger("raid").on("2024-10")))
        .hasSize(1);
  }

  @Test
  void anIncidentOfAnotherWordIsAnotherUnlessDayAndPlaceAreTheSame() {
    var first = told(INCIDENT, "a", "collision").on("2024-10-15").at("Marn");
    assertThat(gathered(first, told(INCIDENT, "b", "crash").on("2024-10-15"))).hasSize(2);
    assertThat(gathered(first, told(INCIDENT, "b", "crash").at("Marn"))).hasSize(2);
    assertThat(gathered(first, told(INCIDENT, "b", "collision"))).hasSize(1);
    assertThat(gathered(first, told(INCIDENT, "b", "crash").on("2024-10-15").at("Marn")))
        .hasSize(1);
  }

  @Test
  void harmOfAnotherKindIsTheSameOnlyAtOneDayAndPlace() {
    var first = told(ATTACK, "a", "blast").on("2024-10-15").at("Marn");
    assertThat(gathered(first, told(ACCIDENT, "b", "explosion").on("2024-10-15").at("Marn")))
        .hasSize(1);
    assertThat(gathered(first, told(ACCIDENT, "b", "explosion").on("2024-10-15"))).hasSize(2);
  }

  @Test
  void aLaunchIsNoDrillEvenAtOneDayAndPlace() {
    var launch = told(LAUNCH, "a", "launch").on("2024-10-15").at("Marn");
    assertThat(gathered(launch, told(MILITARY, "b", "drill").on("2024-10-15").at("Marn")))
        .hasSize(2);
    assertThat(gathered(launch, told(LAUNCH, "b", "fire").on("2024-10-15"))).hasSize(1);
  }

  private static TellingFixture order(String report, String word) {
    return told(HappeningKind.ORDER, report, org.readout.text.Stem.of(word));
  }

  @Test
  void aPlaceIsClosedAndOpenedAgainEachPlaceByItself() {
    assertThat(
            gathered(
                order("a", "closed").at("Marn airport"),
                order("b", "shut").at("Marn International Airport"),
                order("a", "reopened").number(1).at("Marn airport"),
                order("b", "closed").number(2).at("Tey airport")))
        .hasSize(3);
  }

  @Test
  void whatIsDeniedInAnotherWordIsAnotherMatter() {
    assertThat(
            gathered(
                told(HappeningKind.MILITARY, "a", "retook").on("2024-10-15"),
                told(HappeningKind.MILITARY, "b", "landed").status(Status.DENIED)))
        .hasSize(2);
  }
}
