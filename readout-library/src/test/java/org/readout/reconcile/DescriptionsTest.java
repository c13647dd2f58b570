package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.annotate.event.HappeningKind.MEETING;
import static org.readout.annotate.event.Status.OCCURRED;

import java.util.List;
import org.junit.jupiter.api.Test;

class DescriptionsTest {
  private static final String FAR = "It rained. The mill stood still. Boats lay idle.\n\n";

  private static List<String> described(String before, String first, String second) {
    return new StoryFixture()
            .person("Ilse Tolvane", "VD")
            .person("Daud Kerrimor", "KS")
            .report(
                "a", "2024-10-16", "Tolvane met Kerrimor on Tuesday.\n\n" + before + first + second)
            .happens(MEETING, OCCURRED, "met", "Ilse Tolvane", "Daud Kerrimor")
            .on("Tuesday", "2024-10-15")
            .told()
            .quote("Ilse Tolvane", "candid, substantive and constructive")
            .quote("Daud Kerrimor", "candid, deep and constructive")
            .reconciled()
            .differences()
            .stream()
            .map(Difference::explanation)
            .toList();
  }

  @Test
  void theTalksAreThoseToldOfLastHoweverFarBehind() {
    assertThat(
            described(
                FAR,
                "She called the talks “candid, substantive and constructive”. ",
                "He used like words: “candid, deep and constructive”."))
        .containsExactly(
            "The meeting of Daud Kerrimor and Ilse Tolvane is described as “candid, substantive"
                + " and constructive” and as “candid, deep and constructive”.");
  }

  @Test
  void wordsFarBehindTheTalksDescribeSomethingElse() {
    assertThat(
            described(
                FAR,
                "She called the soup “candid, substantive and constructive”. ",
                "He used like words: “candid, deep and constructive”."))
        .isEmpty();
  }
}
