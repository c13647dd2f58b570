package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.annotate.event.HappeningKind.MEETING;
import static org.readout.annotate.event.Status.PLANNED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherDaysTest {
  private static List<Difference> differences(String date, String iso, String place) {
    var story = new StoryFixture().person("Ilse Tolvane", "VD").person("Daud Kerrimor", "KS");
    story
        .report("a", "2024-03-02", "Tolvane and Kerrimor will meet again in Ruun on 14 October.")
        .happens(MEETING, PLANNED, "meet", "Ilse Tolvane", "Daud Kerrimor")
        .at("Ruun")
        .on("14 October", "2024-10-14")
        .told();
    return story
        .report(
            "b",
            "2024-03-02",
            "Tolvane and Kerrimor set their next meeting in " + place + " for " + date + ".")
        .happens(MEETING, PLANNED, "meeting", "Ilse Tolvane", "Daud Kerrimor")
        .at(place)
        .on(date, iso)
        .told()
        .reconciled()
        .differences();
  }

  @Test
  void twoDaysForOneMeetingAheadDiffer() {
    assertThat(differences("15 October", "2024-10-15", "Ruun"))
        .singleElement()
        .satisfies(difference -> {
          assertThat(difference.kind()).isEqualTo(Difference.Kind.VALUE);
          assertThat(difference.values())
              .extracting(Difference.Side::value)
              .containsExactly("2024-10-14", "2024-10-15");
        });
  }

  @ParameterizedTest
  @CsvSource({"the same day, 14 October, 2024-10-14", "far apart, 28 October, 2024-10-28"})
  void theSameDayAndDaysFarApartDoNot(String why, String date, String iso) {
    assertThat(differences(date, iso, "Ruun")).as(why).isEmpty();
  }
}
