package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.annotate.event.HappeningKind.LAUNCH;
import static org.readout.annotate.event.HappeningKind.MEETING;
import static org.readout.annotate.event.Status.OCCURRED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.annotate.quantity.Qualifier;

class SumsTest {
  private static StoryFixture.Told talks(
      StoryFixture story, String id, String words, long minutes, String more) {
    return story
        .report(id, "2024-03-02", "Tolvane met Kerrimor on Friday for " + words + ". " + more)
        .happens(MEETING, OCCURRED, "met", "Tolvane", "Kerrimor")
        .on("Friday", "2024-03-01")
        .lasting(words, Qualifier.EXACT, minutes)
        .told();
  }

  private static String explanation(String total) {
    var story =
        new StoryFixture().person("Tolvane", "VD").person("Kerrimor", "KS").person("Ondale", "KS");
    talks(story, "a", "eight hours", 480, "She met Ondale on Friday for three hours. " + total)
        .happens(MEETING, OCCURRED, "met", "Tolvane", "Ondale")
        .on("Friday", "2024-03-01")
        .lasting("three hours", Qualifier.EXACT, 180);
    return talks(story, "b", "six hours", 360, "").reconciled().differences().stream()
        .map(Difference::explanation)
        .findFirst()
        .orElse("");
  }

  @Test
  void aTotalThatFitsOneOfTwoLengthsIsNamed() {
    assertThat(explanation("They talked for 11 hours in all."))
        .endsWith("“six hours”. “11 hours” in all fits 8 and 3 better than 6 and 3.");
    assertThat(explanation("They talked for 9 hours in all."))
        .endsWith("in all fits 6 and 3 better than 8 and 3.");
  }

  @Test
  void aTotalThatFitsNeitherAndALengthThatIsNoTotalExplainNothing() {
    assertThat(explanation("They talked for 20 hours in all.")).endsWith("at “six hours”.");
    assertThat(explanation("They slept for 11 hours.")).endsWith("at “six hours”.");
  }

  private static List<Difference> ships(String more) {
    var story = new StoryFixture();
    story
        .report(
            "a",
            "2024-03-02",
            "A rocket was launched on Friday. The harbour master counted nine grey warships beyond the"
                + " lighthouse."
                + more)
        .happens(LAUNCH, OCCURRED, "launched")
        .on("Friday", "2024-03-01");
    return story
        .report(
            "b",
            "2024-03-02",
            "A rocket was launched on Friday. Beyond the lighthouse the harbour master had counted 13 grey"
                + " warships.")
        .happens(LAUNCH, OCCURRED, "launched")
        .on("Friday", "2024-03-01")
        .told()
        .reconciled()
        .differences();
  }

  @Test
  void aPartAndTheRestAreTheWhole() {
    assertThat(ships("")).hasSize(1);
    assertThat(ships(" Four more warships came at night.")).isEmpty();
    assertThat(ships(" Five more warships came at night.")).hasSize(1);
  }
}
