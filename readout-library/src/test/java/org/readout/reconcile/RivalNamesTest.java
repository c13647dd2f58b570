package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.annotate.event.HappeningKind.MEETING;
import static org.readout.annotate.event.Status.OCCURRED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RivalNamesTest {
  private static List<Difference> differences(String... texts) {
    var story = new StoryFixture().person("Ilse Tolvane", "VD").person("Daud Kerrimor", "KS");
    for (int i = 0; i < texts.length; i++) {
      story
          .report("r" + i, "2024-10-16", texts[i] + " Tolvane met Kerrimor on Tuesday.")
          .naming("Ilse Tolvane")
          .happens(MEETING, OCCURRED, "met", "Ilse Tolvane", "Daud Kerrimor")
          .on("Tuesday", "2024-10-15")
          .told();
    }
    return story.reconciled().differences();
  }

  @ParameterizedTest
  @CsvSource({
    "a thing, 'Tolvane watched the missile rise from the northern cape.', 'Tolvane saw a rocket rise from the northern cape.', missile, rocket",
    "a deed, 'Tolvane was dismissed on Friday after the flood.', 'Tolvane left after the flood at her own request.', dismissed, own request",
    "talks, 'The talks of Tolvane were tense.', 'Tolvane had cordial talks.', tense, cordial",
  })
  void wordsOfTwoSidesForOneThingDiffer(
      String why, String one, String other, String first, String second) {
    assertThat(differences(one, other))
        .as(why)
        .singleElement()
        .satisfies(difference -> {
          assertThat(difference.kind()).isEqualTo(Difference.Kind.CHARACTERISATION);
          assertThat(difference.values())
              .extracting(Difference.Side::value)
              .containsExactly(first, second);
        });
  }

  @Test
  void ofADeedItIsToldWhoDidItOrSufferedIt() {
    var found =
        differences(
            "Tolvane was dismissed on Friday after the flood.",
            "Tolvane left after the flood at her own request.");
    assertThat(found.getFirst().explanation())
        .isEqualTo("On Ilse Tolvane, one origin speaks of “dismissed”; one of “own request”.");
  }

  @ParameterizedTest
  @CsvSource({
    "who uses both, 'Tolvane watched the missile rise from the northern cape. Her aide called it a rocket, Tolvane said, as it left the northern cape.', 'Tolvane saw a rocket rise from the northern cape. No missile, Tolvane said, ever rose from the northern cape.'",
    "a month, 'Tolvane saw a riot at the northern cape.', 'Tolvane saw the northern cape in March.'",
    "another thing, 'Tolvane watched the missile rise from the northern cape.', 'Tolvane ate rocket with cheese.'",
    "an event and people, 'Tolvane saw a riot at the northern cape.', 'Tolvane met protesters at the northern cape.'",
    "police, 'Tolvane met riot police at the northern cape.', 'Tolvane saw the protest at the northern cape.'",
    "a list, 'Tolvane saw riots at the northern cape.', 'Tolvane saw riots and angry protests at the northern cape.'",
    "one after the other, 'Tolvane saw riots at the northern cape.', 'Tolvane fled as riots followed a vigil at the northern cape.'",
    "long ago, 'Tolvane saw a riot at the northern cape.', 'Tolvane had seen a protest at the northern cape in 1985.'",
    "his thing, 'Tolvane was expelled after the flood.', 'Tolvane had her boat withdrawn after the flood.'",
    "somebody else, 'A clerk was dismissed on Friday after the flood.', 'Tolvane left after the flood at her own request.'",
  })
  void wordsOfOtherThingsDoNot(String why, String one, String other) {
    assertThat(differences(one, other)).as(why).isEmpty();
  }
}
