package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.annotate.event.HappeningKind.ACCIDENT;
import static org.readout.annotate.event.Status.OCCURRED;
import static org.readout.annotate.quantity.Qualifier.EXACT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How many died, were hurt, are missing or were aboard, by reports that do not say what happened.
class LeadsTest {
  private static StoryFixture.Told sinking(StoryFixture story, String id, String more) {
    return story
        .report(id, "2024-03-02", "The sinking off Marn on Friday killed 14 people. " + more)
        .happens(ACCIDENT, OCCURRED, "sinking")
        .at("Marn")
        .on("Friday", "2024-03-01")
        .counting("killed", "14 people", EXACT, 14)
        .told();
  }

  private static List<String> differences(String text) {
    var story = new StoryFixture();
    sinking(story, "a", "It was carrying 90 people.");
    sinking(story, "b", "There were 90 people aboard.");
    return story.report("c", "2024-03-02", text).reconciled().differences().stream()
        .map(Difference::explanation)
        .toList();
  }

  @Test
  void anotherNumberOfDeadAtTheSameTimeIsADifference() {
    assertThat(differences("The hospital had received the bodies of 17 people."))
        .singleElement()
        .asString()
        .contains("killed")
        .contains("14 people")
        .contains("17 people");
  }

  @Test
  void itsOtherFiguresGoWithIt() {
    assertThat(
            differences(
                "The hospital had received the bodies of 14 people. About 80 people were on board."))
        .singleElement()
        .asString()
        .contains("aboard");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 2009 a fire killed 31 people.",
        "It rained. The day was long. Nobody spoke. The town slept. The mayor wept. The hospital"
            + " had received the bodies of 17 people.",
        "The town has 17 people.",
      })
  void figuresOfSomethingElseAreNot(String text) {
    assertThat(differences(text)).isEmpty();
  }

  @Test
  void whereTwoDisastersAreToldNobodyKnowsWhichIsMeant() {
    var story = new StoryFixture();
    for (String id : List.of("a", "b")) {
      sinking(story, id, "The fire in Orm on Sunday killed 3 people.")
          .happens(ACCIDENT, OCCURRED, "fire")
          .at("Orm")
          .on("Sunday", "2024-02-25")
          .counting("killed", "3 people", EXACT, 3);
    }
    var last = story.report("c", "2024-03-02", "The hospital received the bodies of 17 people.");
    assertThat(last.reconciled().differences()).isEmpty();
  }
}
