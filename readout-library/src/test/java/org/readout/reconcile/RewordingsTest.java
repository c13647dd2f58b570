package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.annotate.event.HappeningKind.MEETING;
import static org.readout.annotate.event.Status.OCCURRED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RewordingsTest {
  private static StoryFixture.Told quoted(
      StoryFixture story, String report, String speaker, String words) {
    return story
        .report(
            report, "2024-10-16", "Ruan Castellow met Besra Ondale. “" + words + "” That was all.")
        .happens(MEETING, OCCURRED, "met", "Ruan Castellow", "Besra Ondale")
        .told()
        .quote(speaker, words);
  }

  private static List<Difference> differences(String one, String other) {
    return differences("Ruan Castellow", one, "Ruan Castellow", other);
  }

  private static List<Difference> differences(
      String speaker, String one, String second, String other) {
    var story = new StoryFixture().person("Ruan Castellow", "KS").person("Besra Ondale", "KS");
    quoted(story, "a", speaker, one);
    return quoted(story, "b", second, other).reconciled().differences();
  }

  @ParameterizedTest
  @CsvSource({
    "the frame is the same, 'We do not trade our wells for his gold.', 'We do not sell our wells for his coins.'",
    "the end is the same, 'You cannot scold the drizzle.', 'It is not possible to blame the drizzle.'",
    "the beginning is the same, 'We ask all towns to lower their flags.', 'We call on all towns to fly them less high.'",
    "a small word tells, 'They moved a lantern, not a border.', 'They moved a lantern, not our border.'",
    "the second sentence follows, 'We stood at the well. Who gains when it runs dry?', 'We were standing at the well. Whom does a drought serve?'",
  })
  void oneUtteranceInTwoWordings(String why, String one, String other) {
    assertThat(differences(one, other))
        .as(why)
        .singleElement()
        .satisfies(difference -> {
          assertThat(difference.kind()).isEqualTo(Difference.Kind.WORDING);
          assertThat(difference.values()).hasSize(2);
        });
  }

  @Test
  void whoIsQuotedIsNamed() {
    var found =
        differences("You cannot scold the drizzle.", "It is not possible to blame the drizzle.");
    assertThat(found.getFirst().explanation())
        .isEqualTo(
            "Ruan Castellow is quoted in different words: “You cannot scold the drizzle”; “It is not"
                + " possible to blame the drizzle”.");
  }

  @Test
  void aSentenceInTheMiddleOfALongerQuotationIsCompared() {
    var found =
        differences(
            "You cannot scold the drizzle.",
            "We asked for keys, for lamps and for bread. It is not possible to blame the drizzle.");
    assertThat(found).extracting(Difference::kind).containsExactly(Difference.Kind.WORDING);
  }

  @ParameterizedTest
  @CsvSource({
    "other things, 'We do not trade our wells for his gold.', 'The ferry leaves at noon, come what may.'",
    "one is cut short, 'We do not trade our wells for his gold.', 'We do not trade our wells.'",
    "an article, 'They moved the lantern, not the border.', 'They moved a lantern, not the border.'",
    "much longer, 'You cannot scold the drizzle.', 'Nobody who has ever kept sheep on the high moors of the north would think of blaming the drizzle.'",
    "only begins alike, 'Closely watching the ford from my tent.', 'Closely watching the storm and ready to help where I can.'",
  })
  void otherUtterancesAreNotCompared(String why, String one, String other) {
    assertThat(differences(one, other)).as(why).isEmpty();
  }

  @Test
  void whoQuotesBothQuotesTwoUtterances() {
    var story = new StoryFixture().person("Ruan Castellow", "KS").person("Besra Ondale", "KS");
    quoted(story, "a", "Ruan Castellow", "You cannot scold the drizzle.")
        .quote("Ruan Castellow", "That was all");
    var text = "You cannot scold the drizzle.” He rose. “It is not possible to blame the drizzle.";
    story
        .report("b", "2024-10-16", "Ruan Castellow met Besra Ondale. “" + text + "”")
        .happens(MEETING, OCCURRED, "met", "Ruan Castellow", "Besra Ondale")
        .told()
        .quote("Ruan Castellow", "You cannot scold the drizzle.")
        .quote("Ruan Castellow", "It is not possible to blame the drizzle.");
    assertThat(story.reconciled().differences()).isEmpty();
  }

  @Test
  void twoSpeakersSayMuchAlike() {
    assertThat(
            differences(
                "Ruan Castellow",
                "You cannot scold the drizzle.",
                "Besra Ondale",
                "It is not possible to blame the drizzle."))
        .isEmpty();
  }
}
