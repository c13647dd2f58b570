package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.reconcile.TellingFixture.meeting;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.annotate.event.HappeningKind;
import org.readout.text.Stem;

class EncountersTest {

  private static List<HappeningKind> kinds(TellingFixture... tellings) {
    var told = java.util.Arrays.stream(tellings).map(TellingFixture::telling).toList();
    return Encounters.settle(told).stream().map(Telling::kind).toList();
  }

  private static TellingFixture call(String report) {
    return TellingFixture.of(HappeningKind.CALL, report, "x", "y").on("2024-10-15");
  }

  private static TellingFixture conversation(String report) {
    return meeting(report, "x", "y").trigger(Stem.of("conversation")).on("2024-10-15");
  }

  @Test
  void aConversationThatAnotherReportTellsAsACallIsOne() {
    assertThat(kinds(call("a"), conversation("b")))
        .containsExactly(HappeningKind.CALL, HappeningKind.CALL);
  }

  @Test
  void whatSaysMeetingOrNamesAPlaceOrAnotherDayIsNone() {
    var met = meeting("b", "x", "y").on("2024-10-15");
    assertThat(kinds(call("a"), met)).contains(HappeningKind.MEETING);
    assertThat(kinds(call("a"), conversation("b").at("Gant"))).contains(HappeningKind.MEETING);
    var later = meeting("b", "x", "y").trigger(Stem.of("conversation")).on("2024-10-18");
    assertThat(kinds(call("a"), later)).contains(HappeningKind.MEETING);
  }

  @Test
  void whatIsToldBehindItOfNobodyIsOfTheSameKind() {
    assertThat(kinds(call("a"), conversation("b"), meeting("b").number(1)))
        .containsExactly(HappeningKind.CALL, HappeningKind.CALL, HappeningKind.CALL);
  }
}
