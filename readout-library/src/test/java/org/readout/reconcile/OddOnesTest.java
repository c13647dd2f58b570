package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.annotate.event.HappeningKind.CALL;
import static org.readout.reconcile.TellingFixture.gathering;
import static org.readout.reconcile.TellingFixture.meeting;

import java.util.List;
import org.junit.jupiter.api.Test;

class OddOnesTest {
  private static final Sources SOURCES = new StoryFixture().sameOrigin("y", "z").sources();

  private static final Gathering RIGHT =
      gathering(
          meeting("a", "hub", "ondale").on("2024-10-15").at("Gant"),
          meeting("b", "hub", "ondale").on("2024-10-15").at("Gant"));

  /// Two more meetings of the one around whom the story turns.
  private static final List<Gathering> OTHERS =
      List.of(gathering(meeting("a", "hub", "first")), gathering(meeting("a", "hub", "second")));

  private static List<OddOnes.Confusion> found(
      Gathering odd, Gathering right, Gathering... others) {
    var all = new java.util.ArrayList<>(List.of(odd, right));
    all.addAll(List.of(others));
    return new OddOnes(SOURCES).find(all);
  }

  private static List<OddOnes.Confusion> beside(Gathering odd, Gathering right) {
    return found(odd, right, OTHERS.toArray(Gathering[]::new));
  }

  private static TellingFixture odd(String report) {
    return meeting(report, "castellow", "ondale");
  }

  @Test
  void whoeverReplacesTheHubIsConfusedWithHim() {
    var odd = gathering(odd("c").on("2024-10-15"));
    assertThat(beside(odd, RIGHT)).containsExactly(new OddOnes.Confusion(odd, RIGHT));
    var undated = gathering(odd("c"));
    assertThat(beside(undated, RIGHT)).containsExactly(new OddOnes.Confusion(undated, RIGHT));
  }

  @Test
  void theHubHasThreeEncountersOrMore() {
    assertThat(found(gathering(odd("c").on("2024-10-15")), RIGHT, OTHERS.getFirst())).isEmpty();
  }

  @Test
  void theHubMeetsMoreThanTheOneWhoStandsInHisPlace() {
    var busy =
        List.of(
            OTHERS.getFirst(),
            OTHERS.getLast(),
            gathering(meeting("a", "castellow", "third")),
            gathering(meeting("a", "castellow", "fourth")));
    assertThat(found(gathering(odd("c")), RIGHT, busy.toArray(Gathering[]::new))).isEmpty();
  }

  @Test
  void theHubMeetsMoreThanTheOneWhoIsInBoth() {
    assertThat(
            found(
                gathering(odd("c")),
                RIGHT,
                OTHERS.getFirst(),
                OTHERS.getLast(),
                gathering(meeting("a", "ondale", "third"))))
        .isEmpty();
  }

  @Test
  void twoOriginsAreNotConfusedAndOneIsNotRight() {
    assertThat(beside(gathering(odd("c"), odd("d")), RIGHT)).isEmpty();
    assertThat(beside(gathering(odd("y"), odd("z")), RIGHT)).hasSize(1);
    var copies =
        gathering(
            meeting("y", "hub", "ondale").on("2024-10-15"),
            meeting("z", "hub", "ondale").on("2024-10-15"));
    assertThat(beside(gathering(odd("c")), copies)).isEmpty();
  }

  @Test
  void aReportThatTellsOfBothConfusesNothing() {
    assertThat(beside(gathering(odd("b").on("2024-10-15")), RIGHT)).isEmpty();
  }

  @Test
  void onlyOneDayIsShared() {
    assertThat(beside(gathering(odd("c").on("2024-10-14")), RIGHT)).isEmpty();
    assertThat(beside(gathering(odd("c").on("2024-10")), RIGHT)).isEmpty();
    var undated = gathering(meeting("a", "hub", "ondale"), meeting("b", "hub", "ondale"));
    assertThat(beside(gathering(odd("c")), undated)).isEmpty();
    var month =
        gathering(
            meeting("a", "hub", "ondale").on("2024-10"),
            meeting("b", "hub", "ondale").on("2024-10"));
    assertThat(beside(gathering(odd("c")), month)).isEmpty();
  }

  @Test
  void onlyMeetingsOfTwoAreConfused() {
    assertThat(beside(gathering(meeting("c", "castellow", "ondale", "third")), RIGHT)).isEmpty();
    assertThat(beside(gathering(TellingFixture.of(CALL, "c", "castellow", "ondale")), RIGHT))
        .isEmpty();
    assertThat(beside(gathering(meeting("c", "castellow", "fifth")), RIGHT)).isEmpty();
  }

  @Test
  void onePlaceWhereNothingElseHappenedIsEvidenceToo() {
    var odd = gathering(odd("c").on("2024-10-15").at("Gant"));
    assertThat(found(odd, RIGHT)).containsExactly(new OddOnes.Confusion(odd, RIGHT));
    assertThat(found(odd, RIGHT, gathering(meeting("a", "sixth").at("Tallis")))).hasSize(1);
    assertThat(found(odd, RIGHT, gathering(meeting("a", "sixth").at("Gant")))).isEmpty();
    assertThat(found(gathering(odd("c").at("Gant")), RIGHT)).isEmpty();
    assertThat(found(gathering(odd("c").on("2024-10-15").at("Tallis")), RIGHT)).isEmpty();
    assertThat(found(gathering(odd("c").on("2024-10-15")), RIGHT)).isEmpty();
  }
}
