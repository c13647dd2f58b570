package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.annotate.event.HappeningKind.ATTACK;
import static org.readout.annotate.event.HappeningKind.MEETING;
import static org.readout.annotate.event.Status.OCCURRED;

import java.util.List;
import org.junit.jupiter.api.Test;

class OmissionsTest {
  private static final String TALKS = "Tolvane met Kerrimor on Tuesday in Sele. ";

  private static final String RAID = "Tolvane raided the old grain mill at Gant on Monday. ";

  private static StoryFixture story() {
    return new StoryFixture().person("Ilse Tolvane", "VD").person("Daud Kerrimor", "KS");
  }

  private static StoryFixture.Told talks(StoryFixture story, String id, String day, String more) {
    return story
        .report(id, day, TALKS + more)
        .happens(MEETING, OCCURRED, "met", "Ilse Tolvane", "Daud Kerrimor")
        .on("Tuesday", "2024-10-15")
        .told();
  }

  private static StoryFixture.Told raid(StoryFixture story, String id) {
    return talks(story, id, "2024-10-16", RAID)
        .happens(ATTACK, OCCURRED, "raided", "Ilse Tolvane")
        .on("Monday", "2024-10-14")
        .told();
  }

  private static List<Difference> omissions(StoryFixture.Told last) {
    return last.reconciled().differences().stream()
        .filter(difference -> difference.kind() == Difference.Kind.OMISSION)
        .toList();
  }

  @Test
  void whatAllButOneTellIsLeftOutByThatOne() {
    var story = story();
    raid(story, "a");
    raid(story, "b");
    var last = talks(story, "c", "2024-10-16", "They drank tea.");
    assertThat(omissions(last))
        .singleElement()
        .satisfies(difference -> {
          assertThat(difference.explanation())
              .startsWith("Two origins tell of the attack")
              .contains("one, which tells of the meeting of")
              .endsWith("does not.");
          assertThat(difference.values().getFirst().support().reports()).containsExactly("a", "b");
          assertThat(difference.values().getLast().support().reports()).containsExactly("c");
          assertThat(difference.values().getLast().text()).startsWith("Tolvane met");
        });
  }

  @Test
  void aReportWhoseWordsTouchUponItLeavesNothingOut() {
    var story = story();
    raid(story, "a");
    raid(story, "b");
    var last = talks(story, "c", "2024-10-16", "Nobody spoke of the grain mill at Gant.");
    assertThat(omissions(last)).isEmpty();
  }

  @Test
  void aReportWrittenBeforeTheOthersLeavesNothingOut() {
    var story = story();
    raid(story, "a");
    raid(story, "b");
    assertThat(omissions(talks(story, "c", "2024-10-15", "They drank tea."))).isEmpty();
  }

  @Test
  void aReportThatTellsOfNothingElseOfTheSameActorsHadNoOccasion() {
    var story = story();
    raid(story, "a");
    raid(story, "b");
    assertThat(omissions(story.report("c", "2024-10-16", "The river rose by a hand."))).isEmpty();
  }

  /// In two places.
  private static StoryFixture.Told raidTwice(StoryFixture story, String id) {
    return talks(story, id, "2024-10-16", RAID + "Tolvane raided the mill on Monday for flour.")
        .happens(ATTACK, OCCURRED, "raided", "Ilse Tolvane")
        .on("Monday", "2024-10-14")
        .happens(ATTACK, OCCURRED, "raided", "Ilse Tolvane")
        .on("Monday", "2024-10-14")
        .told();
  }

  @Test
  void whatOneAloneTellsBesideTwoSilentOnesIsSaid() {
    var story = story();
    raidTwice(story, "a");
    talks(story, "b", "2024-10-16", "They drank tea.");
    var last = talks(story, "c", "2024-10-16", "They ate plums.");
    assertThat(omissions(last))
        .singleElement()
        .satisfies(difference ->
            assertThat(difference.explanation())
                .startsWith("One origin alone tells of the attack"));
  }

  @Test
  void whatOneAloneTellsInPassingIsNotSaid() {
    var story = story();
    raid(story, "a");
    talks(story, "b", "2024-10-16", "They drank tea.");
    assertThat(omissions(talks(story, "c", "2024-10-16", "They ate plums."))).isEmpty();
  }

  @Test
  void whereAnotherTellsOfOneLikeItItMayBeTheSame() {
    var story = story();
    raidTwice(story, "a");
    talks(story, "b", "2024-10-16", "They drank tea.");
    talks(story, "c", "2024-10-16", "They ate plums.");
    var last =
        talks(story, "d", "2024-10-16", "Tolvane stormed a barn on Sunday.")
            .happens(ATTACK, OCCURRED, "stormed", "Ilse Tolvane")
            .on("Sunday", "2024-10-06")
            .told();
    assertThat(omissions(last)).noneMatch(o -> o.explanation().contains("Monday")).isEmpty();
  }

  @Test
  void whatOneAloneTellsBesideCopiesOfOneReportIsNotSaid() {
    var story = story().sameOrigin("b", "c");
    raidTwice(story, "a");
    talks(story, "b", "2024-10-16", "They drank tea.");
    assertThat(omissions(talks(story, "c", "2024-10-16", "They drank tea."))).isEmpty();
  }
}
