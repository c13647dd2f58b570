package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.annotate.event.HappeningKind.VOTE;
import static org.readout.annotate.event.Status.OCCURRED;
import static org.readout.annotate.event.Status.PLANNED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FulfilmentsTest {
  private static final String PLAN = "The chamber of Ruun is to vote on Friday on the harbour tax.";

  private static List<Difference> differences(String day, String text) {
    var story = new StoryFixture().person("Ilse Tolvane", "VD").person("Daud Kerrimor", "KS");
    story
        .report("a", "2024-02-28", PLAN)
        .happens(VOTE, PLANNED, "vote")
        .on("Friday", "2024-03-01")
        .told();
    return story
        .report("b", "2024-03-02", text)
        .happens(VOTE, OCCURRED, "voted")
        .on(day.equals("2024-03-01") ? "Friday" : "Thursday", day)
        .told()
        .reconciled()
        .differences();
  }

  @Test
  void aPlanAndALaterDeedOfOneDayAreAnUpdate() {
    assertThat(
            differences(
                "2024-03-01", "When the chamber voted on Friday, Ruun lost its harbour tax."))
        .singleElement()
        .satisfies(difference -> assertThat(difference.kind()).isEqualTo(Difference.Kind.UPDATE));
  }

  @ParameterizedTest
  @CsvSource({
    "another day, 2024-02-29, 'When the chamber voted on Thursday, Ruun lost its harbour tax.'",
    "other words, 2024-03-01, 'The islanders voted on Friday.'",
  })
  void otherDeedsFulfilNothing(String why, String day, String text) {
    assertThat(differences(day, text)).as(why).isEmpty();
  }
}
