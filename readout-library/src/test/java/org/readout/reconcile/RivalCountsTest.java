package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.annotate.event.HappeningKind.LAUNCH;
import static org.readout.annotate.event.Status.OCCURRED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RivalCountsTest {
  private static List<Difference> differences(String... texts) {
    var story = new StoryFixture();
    story
        .report("other", "2024-03-02", "A rocket was launched from Cape Orrin on Friday.")
        .happens(LAUNCH, OCCURRED, "launched")
        .on("Friday", "2024-03-01")
        .told();
    for (int i = 0; i < texts.length; i++) {
      story
          .report(
              "r" + i, "2024-03-02", "A rocket was launched from Cape Orrin on Friday. " + texts[i])
          .happens(LAUNCH, OCCURRED, "launched")
          .on("Friday", "2024-03-01")
          .told();
    }
    return story.reconciled().differences();
  }

  @ParameterizedTest
  @CsvSource({
    "'Some 5,000 people took part, according to the police; organisers put the number at 12,000.', '5,000', '12,000'",
    "'The ministry now says 14 were killed, up from nine. The Red Lantern has 17, two girls among them.', '14 were killed', '17'",
    "'They held 63 people, according to her party; the police put the arrests at 50.', '63', '50'",
    "'The flow has fallen by 40 percent, according to Norvan figures. Ruun puts the fall at 25 percent.', '40 percent', '25 percent'",
  })
  void twoSourcesOfOneReportDiffer(String text, String one, String other) {
    assertThat(differences(text))
        .singleElement()
        .satisfies(difference -> {
          assertThat(difference.kind()).isEqualTo(Difference.Kind.VALUE);
          assertThat(difference.values())
              .extracting(Difference.Side::text)
              .containsExactly(one, other);
        });
  }

  @Test
  void whoSaysSoIsNamed() {
    var found =
        differences(
            "Some 5,000 people took part, according to the police; the League, which called the"
                + " march, spoke of 12,000.");
    assertThat(found.getFirst().explanation())
        .isEqualTo("Two sources differ over one number: the police “5,000”, the League “12,000”.");
  }

  @Test
  void reportsThatGiveTheSameTwoNumbersAreOneDifference() {
    var text = "Some 5,000 came, according to the police; organisers put the number at 12,000.";
    assertThat(differences(text, text.replace("Some", "About")))
        .singleElement()
        .satisfies(difference ->
            assertThat(difference.values().getFirst().support().reports())
                .containsExactly("r0", "r1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Some 5,000 people took part, according to the police; organisers counted 12,000 balloons.",
        "Some 5,000 people took part, according to the police. The police put the number at 12,000.",
        "Some 5,000 people took part; it rained. Nobody was hurt. The League spoke of 12,000.",
        "Some 5,000 people took part, according to the police; it had 12,000.",
        "With the ballots counted, Orlen had 55 percent of the votes. Castellow of the League had 44 percent.",
        "Five people fell, according to the police; organisers put the number at 12,000.",
      })
  void otherThingsAndOtherPlacesAreNoRivals(String text) {
    assertThat(differences(text)).isEmpty();
  }
}
