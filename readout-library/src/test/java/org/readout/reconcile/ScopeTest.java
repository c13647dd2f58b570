package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.annotate.event.HappeningKind.ARREST;
import static org.readout.annotate.event.HappeningKind.MEETING;
import static org.readout.annotate.event.Status.OCCURRED;

import org.junit.jupiter.api.Test;
import org.readout.annotate.quantity.Qualifier;

class ScopeTest {
  private static StoryFixture.Told lasting(
      StoryFixture story, String id, String words, long minutes) {
    return story
        .report(id, "2024-03-02", "Tolvane met Kerrimor on Friday for " + words + ".")
        .happens(MEETING, OCCURRED, "met", "Tolvane", "Kerrimor")
        .on("Friday", "2024-03-01")
        .lasting(words, Qualifier.EXACT, minutes)
        .told();
  }

  private static StoryFixture talks() {
    return new StoryFixture().person("Tolvane", "VD").person("Kerrimor", "KS");
  }

  private static Finding fact(StoryFixture.Told last, String attribute) {
    return last.reconciled().happenings().getFirst().facts().stream()
        .filter(fact -> fact.attribute().equals(attribute))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aLengthOfAnotherScaleIsOfSomethingElse() {
    var story = talks();
    lasting(story, "a", "35 minutes", 35);
    var last = lasting(story, "b", "two days", 2880);
    assertThat(last.reconciled().differences()).isEmpty();
    assertThat(fact(last, "duration").standing()).isEqualTo(Standing.SINGLE);
    assertThat(fact(last, "duration").values()).hasSize(2);
  }

  @Test
  void aLengthOfTheSameScaleIsDisputed() {
    var story = talks();
    lasting(story, "a", "35 minutes", 35);
    var last = lasting(story, "b", "two hours", 120);
    assertThat(last.reconciled().differences()).hasSize(1);
    assertThat(fact(last, "duration").standing()).isEqualTo(Standing.DISPUTED);
  }

  private static StoryFixture.Told arrested(
      StoryFixture story, String id, String words, long number) {
    return story
        .report(id, "2024-03-02", "In Gant " + words + " were arrested on Friday.")
        .happens(ARREST, OCCURRED, "arrested")
        .on("Friday", "2024-03-01")
        .at("Gant")
        .counting("count", words, Qualifier.EXACT, number)
        .told();
  }

  @Test
  void aPartOfThePeopleIsNoOtherNumberOfThem() {
    var story = new StoryFixture();
    arrested(story, "a", "20 people", 20);
    assertThat(arrested(story, "b", "five soldiers", 5).reconciled().differences()).isEmpty();
    assertThat(arrested(story, "c", "15 persons", 15).reconciled().differences()).hasSize(1);
  }
}
