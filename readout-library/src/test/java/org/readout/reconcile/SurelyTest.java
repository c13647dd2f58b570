package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.annotate.event.HappeningKind.ATTACK;
import static org.readout.annotate.event.Status.OCCURRED;
import static org.readout.annotate.event.Status.PLANNED;

import org.junit.jupiter.api.Test;

/// How far a happening came is compared only where both accounts surely tell of it.
class SurelyTest {
  private static StoryFixture.Told raid(
      StoryFixture story, String id, String day, org.readout.annotate.event.Status status) {
    return story
        .report(id, day, "A raid on Gant, Friday, was in the papers.")
        .happens(ATTACK, status, "raid")
        .at("Gant")
        .told();
  }

  @Test
  void withoutADayAPlanAndADeedMayBeTwo() {
    var story = new StoryFixture();
    raid(story, "a", "2024-02-28", PLANNED);
    assertThat(raid(story, "b", "2024-03-02", OCCURRED).reconciled().differences()).isEmpty();
  }

  @Test
  void ofOneDayAndPlaceTheyAreOne() {
    var story = new StoryFixture();
    for (String id : new String[] {"a", "b"}) {
      boolean first = id.equals("a");
      story
          .report(
              id, first ? "2024-02-28" : "2024-03-02", "A raid on Gant, Friday, was in the papers.")
          .happens(ATTACK, first ? PLANNED : OCCURRED, "raid")
          .at("Gant")
          .on("Friday", "2024-03-01");
    }
    assertThat(story.reconciled().differences())
        .singleElement()
        .satisfies(difference -> assertThat(difference.kind()).isEqualTo(Difference.Kind.UPDATE));
  }
}
