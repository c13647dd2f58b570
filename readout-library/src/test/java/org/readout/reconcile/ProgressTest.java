package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.annotate.event.Status.CANCELLED;
import static org.readout.annotate.event.Status.DENIED;
import static org.readout.annotate.event.Status.OCCURRED;
import static org.readout.annotate.event.Status.PLANNED;
import static org.readout.annotate.event.Status.PROPOSED;
import static org.readout.reconcile.TellingFixture.meeting;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.readout.annotate.event.Status;

class ProgressTest {
  private static void assertCompatible(TellingFixture one, TellingFixture other, boolean expected) {
    assertThat(Progress.compatible(one.telling(), other.telling())).isEqualTo(expected);
    assertThat(Progress.compatible(other.telling(), one.telling())).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource
  void equalWordsAgree(Status status) {
    assertCompatible(meeting("a").status(status), meeting("a").status(status), true);
  }

  @Test
  void whatDidNotHappenMayBeToldInOtherWords() {
    assertCompatible(meeting("a").status(PLANNED), meeting("a").status(PROPOSED), true);
    assertCompatible(meeting("a").status(PLANNED), meeting("a").status(CANCELLED), true);
    assertCompatible(meeting("a").status(DENIED), meeting("a").status(CANCELLED), true);
  }

  @ParameterizedTest
  @EnumSource(names = {"PLANNED", "PROPOSED", "DENIED", "REFUSED"})
  void itMayHaveHappenedByALaterReport(Status status) {
    var before = meeting("a").status(status).written("2024-10-15");
    assertCompatible(before, meeting("b").status(OCCURRED).written("2024-10-16"), true);
    assertCompatible(before, meeting("b").status(OCCURRED).written("2024-10-15"), false);
    assertCompatible(before, meeting("b").status(OCCURRED).written("2024-10-14"), false);
  }

  @ParameterizedTest
  @EnumSource(names = {"CANCELLED", "POSTPONED"})
  void whatWasCalledOffIsNotWhatTookPlaceLater(Status status) {
    var off = meeting("a").status(status).written("2024-10-15");
    assertCompatible(off, meeting("b").written("2024-10-16"), false);
  }

  @ParameterizedTest
  @CsvSource({"2024-10-14, false", "2024-10-15, true", "2024-10, true"})
  void whatWasOverWhenThePlanWasToldIsNotThePlan(String date, boolean compatible) {
    var plan = meeting("a").status(PLANNED).written("2024-10-15");
    assertCompatible(plan, meeting("b").on(date).written("2024-10-20"), compatible);
  }

  @Test
  void onOneDayAPlanAndItsMeetingAreOneEvenInOneReport() {
    var plan = meeting("a").status(PLANNED).on("2024-10-15");
    assertCompatible(plan, meeting("a").number(1).on("2024-10-15"), true);
  }

  @Test
  void onOneDayTwoReportsMayContradictEachOtherButOneReportDoesNot() {
    var cancelled = meeting("a").status(CANCELLED).on("2024-10-15");
    assertCompatible(cancelled, meeting("b").on("2024-10-15"), true);
    assertCompatible(cancelled, meeting("a").number(1).on("2024-10-15"), false);
  }

  @Test
  void whatIsToComeAgainIsNoneOfThoseBefore() {
    var again =
        meeting("a").status(PLANNED).written("2024-10-15").saying("They are to meet again in May.");
    assertCompatible(again, meeting("b").written("2024-10-16"), false);
  }
}
