package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.annotate.event.HappeningKind.LAUNCH;
import static org.readout.annotate.event.Status.OCCURRED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureDifferencesTest {
  private static final String DAY = "2024-03-02";

  private static StoryFixture.Told report(StoryFixture story, String id, String day, String text) {
    return story
        .report(id, day, "A rocket was launched from Cape Orrin on Friday. " + text)
        .happens(LAUNCH, OCCURRED, "launched")
        .on("Friday", "2024-03-01")
        .told();
  }

  private static List<Difference> differences(String first, String second) {
    return differences(DAY, first, DAY, second);
  }

  private static List<Difference> differences(String day, String first, String next, String text) {
    var story = new StoryFixture();
    report(story, "a", day, first);
    return report(story, "b", next, text).reconciled().differences();
  }

  @Test
  void numbersOfOneNounInLikeSentencesDiffer() {
    var found =
        differences(
            "The harbour master counted 14 grey warships beyond the lighthouse.",
            "Beyond the lighthouse, the harbour master had counted 22 grey warships.");
    assertThat(found)
        .singleElement()
        .satisfies(difference -> {
          assertThat(difference.kind()).isEqualTo(Difference.Kind.VALUE);
          assertThat(difference.explanation())
              .isEqualTo(
                  "For the number of warships, one origin gives “14 grey warships”; one “22"
                      + " grey warships”.");
          assertThat(difference.about().type()).isEqualTo("happening");
        });
  }

  @Test
  void aNumberThatOnlyLaterReportsGiveUpdatesTheOther() {
    var found =
        differences(
            DAY,
            "The harbour master counted 14 grey warships beyond the lighthouse.",
            "2024-03-03",
            "The harbour master counted 19 grey warships beyond the lighthouse.");
    assertThat(found).extracting(Difference::kind).containsExactly(Difference.Kind.UPDATE);
    assertThat(found.getFirst().explanation()).endsWith("as reports followed one another.");
  }

  @Test
  void aRoundedNumberIsRounding() {
    var found =
        differences(
            "It reached an altitude of 96 km above the stormy western sea.",
            "Above the stormy western sea it reached an altitude of about 100 km.");
    assertThat(found).extracting(Difference::kind).containsExactly(Difference.Kind.ROUNDING);
    assertThat(found.getFirst().explanation()).startsWith("For the altitude, one origin");
  }

  @Test
  void aNumberThatDoesNotRoundToTheOtherIsAnother() {
    var found =
        differences(
            "The office counted nearly 235,000 letters about the lighthouse.",
            "About the lighthouse the office counted nearly 300,000 letters.");
    assertThat(found).extracting(Difference::kind).containsExactly(Difference.Kind.VALUE);
  }

  @Test
  void oneSentenceSetsANumberAgainstAnother() {
    var found =
        differences("It reached 640 km, not the 580 km that the navy reported.", "It rained.");
    assertThat(found)
        .singleElement()
        .satisfies(difference -> {
          assertThat(difference.kind()).isEqualTo(Difference.Kind.VALUE);
          assertThat(difference.values())
              .extracting(Difference.Side::value)
              .containsExactly("640 km", "580 km");
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The harbour master counted 14 grey gulls beyond the lighthouse.",
        "A cook in the tavern had seen 22 grey warships.",
        "The harbour master counted 900 grey warships beyond the lighthouse.",
        "The harbour master counted 14 grey warships beyond the lighthouse. The harbour master"
            + " counted 14 grey warships beyond the lighthouse.",
      })
  void otherThingsOtherSentencesAndFarNumbersAreNotCompared(String text) {
    assertThat(
            differences("The harbour master counted 14 grey warships beyond the lighthouse.", text))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "noun and the word before it, 'Ruun put 11 Norvan officials on its list.', 'She left before the list named a dozen Norvan officials.'",
    "a noun of its own, 'Tolvane asked for the seven surveyors in jail.', 'Tolvane wants eight surveyors out of jail.'",
    "a flight, 'The rocket flew 740 km.', 'The rocket covered a distance of 900 kilometres.'",
    "one place, 'It broke up 60 km from the main island.', 'Scraps fell about 85 kilometres from the main island.'",
    "one side of a vote, 'The chamber backed the list by 74 votes to 31.', 'The chamber gave its blessing by 74 votes to 32.'",
    "the largest sum, 'The pact promises Norva 3.2 billion euros and 40 million euros in loans.', 'Norva is to have 3.5 billion euros.'",
  })
  void whatIsNamedAlikeIsOneThingInSentencesThatAreNot(String why, String one, String other) {
    assertThat(differences(one, other))
        .as(why)
        .singleElement()
        .satisfies(difference -> assertThat(difference.kind()).isEqualTo(Difference.Kind.VALUE));
  }

  @ParameterizedTest
  @CsvSource({
    "a general noun, 'Tolvane asked for the seven officers in jail.', 'Tolvane wants eight officers out of jail.'",
    "two groups in one report, 'Ruun put 11 Norvan officials on its list.', 'She left 12 Norvan officials and met 14 Norvan officials.'",
    "a town, 'It broke up 60 km from Ruun.', 'Sheep graze about 85 kilometres from Ruun.'",
    "two currencies, 'The pact promises Norva 3.2 billion euros.', 'Norva is to have $3.5 billion.'",
    "another unit, 'They chased him through the harbour for 48 km.', 'They chased him through the harbour for 30 miles.'",
    "others, 'Tolvane asked for the two extra lanterns in the store.', 'Tolvane wants three lanterns out of the store.'",
    "several in one sentence, 'Shares of the Ruun mill lost 3.2 percent on Friday and shares of the Marn mill 4 percent.', 'Shares of the Ruun mill lost 2.5 percent on Friday.'",
    "no word beside it, 'The brothers of the Ruun mill showed Kerrimor a boat worth 160 million euros.', 'Before Kerrimor saw the boat at the mill of the Ruun brothers old painters had cost them 240 million euros.'",
    "an open number, 'The guards found 31 blue barrels behind the mill.', 'The guards found more than 30 blue barrels behind the mill.'",
  })
  void otherThingsAreNotCompared(String why, String one, String other) {
    assertThat(differences(one, other)).as(why).isEmpty();
  }
}
