package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.annotate.event.HappeningKind.MEETING;
import static org.readout.annotate.event.HappeningKind.SANCTION;
import static org.readout.annotate.event.HappeningKind.VISIT;
import static org.readout.annotate.event.Status.OCCURRED;
import static org.readout.annotate.event.Status.PLANNED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was planned, or said to be planned by nobody, and then took place.
class SequelsTest {
  private static StoryFixture story() {
    return new StoryFixture()
        .person("Ilse Tolvane", "VD")
        .person("Daud Kerrimor", "KS")
        .country("Veldra", "VD");
  }

  private static List<String> differences(StoryFixture story) {
    return story.reconciled().differences().stream()
        .filter(difference -> difference.kind() == Difference.Kind.UPDATE)
        .map(Difference::explanation)
        .toList();
  }

  private static StoryFixture sanctions(String first, String day) {
    var story = story();
    story
        .report("a", first, "Tolvane could announce sanctions on Thursday.")
        .happens(SANCTION, PLANNED, "announce", "Ilse Tolvane")
        .on("Thursday", "2024-03-14");
    story
        .report("b", "2024-03-15", "Veldra imposed sanctions on Thursday.")
        .happens(SANCTION, OCCURRED, "imposed", "Veldra")
        .on("Thursday", day);
    return story;
  }

  @Test
  void aLeadersPlanAndACountrysDeedOfOneDayAreAnUpdate() {
    assertThat(differences(sanctions("2024-03-12", "2024-03-14")))
        .singleElement()
        .asString()
        .startsWith("Earlier reports tell of")
        .endsWith("as planned; later ones as occurred.");
  }

  @Test
  void ofAnotherDayOrWithoutOrderItIsNone() {
    assertThat(differences(sanctions("2024-03-12", "2024-03-07"))).isEmpty();
    assertThat(differences(sanctions("2024-03-15", "2024-03-14"))).isEmpty();
  }

  private static StoryFixture visit(String early, String day) {
    var story = story();
    story.report("a", day, early);
    for (String id : List.of("b", "c")) {
      story
          .report(id, "2024-03-14", "Tolvane visited the High Orm dam on Thursday.")
          .happens(VISIT, OCCURRED, "visited", "VISITOR:Ilse Tolvane")
          .at("High Orm")
          .on("Thursday", "2024-03-14");
    }
    return story;
  }

  @ParameterizedTest
  @CsvSource({
    "A trip to High Orm is not on the programme., 2024-03-12, true",
    "A trip to High Orm is on the programme., 2024-03-12, false",
    "A trip to Low Orm is not on the programme., 2024-03-12, false",
    "A trip to High Orm was not on the programme., 2024-03-15, false",
  })
  void whatIsOnNoProgrammeAndThenHappensIsAnUpdate(String early, String day, boolean found) {
    assertThat(!differences(visit(early, day)).isEmpty()).isEqualTo(found);
  }

  @Test
  void suchAMeetingIsTheOneOfTheSentenceBefore() {
    var story = story();
    story
        .report("a", "2024-03-12", "Success would be to see Kerrimor. No such meeting is planned.")
        .naming("Daud Kerrimor");
    story
        .report("b", "2024-03-14", "Tolvane met Kerrimor on Thursday.")
        .happens(MEETING, OCCURRED, "met", "Ilse Tolvane", "Daud Kerrimor")
        .on("Thursday", "2024-03-14");
    assertThat(differences(story))
        .singleElement()
        .asString()
        .contains("that it was not planned; later ones tell of it as occurred");
  }

  @Test
  void somebodyElseInACompanionsSteadIsAnotherParticipant() {
    var story = story().person("Besra Ondale", "KS");
    for (String id : List.of("a", "b", "c")) {
      var other = id.equals("c") ? "Kerrimor" : "Ondale";
      var name = id.equals("c") ? "Daud Kerrimor" : "Besra Ondale";
      story
          .report(id, "2024-03-14", "Tolvane and " + other + " flew to High Orm on Thursday.")
          .happens(VISIT, OCCURRED, "flew", "VISITOR:Ilse Tolvane", "VISITOR:" + name)
          .at("High Orm")
          .on("Thursday", "2024-03-14");
    }
    assertThat(story.reconciled().differences())
        .singleElement()
        .satisfies(difference -> {
          assertThat(difference.kind()).isEqualTo(Difference.Kind.PARTICIPANT);
          assertThat(difference.explanation())
              .contains("two origins name Besra Ondale and Ilse Tolvane")
              .endsWith("one names Daud Kerrimor and Ilse Tolvane.");
        });
  }
}
