package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.annotate.event.HappeningKind.LAUNCH;
import static org.readout.annotate.event.Status.OCCURRED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DenialsTest {
  private static List<Difference> differences(String one, String other) {
    var story = new StoryFixture();
    int number = 0;
    for (String text : List.of(one, other)) {
      story
          .report(
              "r" + number++,
              "2024-03-02",
              "A rocket was launched from Cape Orrin on Friday. " + text)
          .happens(LAUNCH, OCCURRED, "launched")
          .on("Friday", "2024-03-01")
          .told();
    }
    return story.reconciled().differences();
  }

  @ParameterizedTest
  @CsvSource({
    "denied that, 'Norvan gunners shelled the ferry quay at dawn.', 'Norva denied that its gunners had shelled the quay.'",
    "denied reports, 'Tolvane had a meeting with Kerrimor in a Ruun hotel.', 'The ministry denied reports in foreign papers about a meeting between Tolvane and Kerrimor.'",
    "false, 'A post said that the keeper Pavel Orne had died in captivity.', 'Rumours that Pavel Orne had died were false, the Red Lantern said.'",
    "at no time, 'The minister, Ilse Tolvane, has resigned.', 'Ilse Tolvane at no time resigned her office.'",
    "not agreed, 'They agreed to open a telephone line between the harbours.', 'A telephone line between the harbours was discussed but not agreed.'",
  })
  void whatOneTellsAndAnotherDeniesDiffers(String why, String one, String other) {
    assertThat(differences(one, other))
        .as(why)
        .singleElement()
        .satisfies(difference -> {
          assertThat(difference.kind()).isEqualTo(Difference.Kind.STATUS);
          assertThat(difference.values().getFirst().text()).isEqualTo(one);
          assertThat(difference.values().getLast().text()).isEqualTo(other);
        });
  }

  @Test
  void bothSentencesAreShown() {
    var found =
        differences(
            "Norvan gunners shelled the ferry quay.",
            "Norva denied that its gunners shelled the quay.");
    assertThat(found.getFirst().explanation())
        .isEqualTo(
            "One origin tells “Norvan gunners shelled the ferry quay”; one has it denied: “Norva"
                + " denied that its gunners shelled the quay”.");
  }

  @ParameterizedTest
  @CsvSource({
    "a bare not, 'Tolvane met Kerrimor in a hotel.', 'Tolvane did not meet Kerrimor in a hotel.'",
    "a refusal, 'The clerk asked the Ruun court for bail.', 'The Ruun court denied the clerk bail.'",
    "something refused, 'The Norvan law protects grey seals on the quay.', 'To deny it the protections for grey seals in the Norvan law is shameful.'",
    "nothing told, 'Tolvane spoke of the accusations on the quay.', 'Tolvane denied all accusations against her.'",
    "something else, 'Norvan gunners drank tea on the quay.', 'Norva denied that its gunners had shelled the quay.'",
    "both deny it, 'Norva denied that gunners had shelled the quay.', 'Norva denied that its gunners had shelled the quay.'",
  })
  void whatIsNotDeniedIsNoDifference(String why, String one, String other) {
    assertThat(differences(one, other)).as(why).isEmpty();
  }
}
