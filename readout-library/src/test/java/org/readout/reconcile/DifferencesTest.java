package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.annotate.event.HappeningKind.ATTACK;
import static org.readout.annotate.event.HappeningKind.INCIDENT;
import static org.readout.annotate.event.HappeningKind.MEETING;
import static org.readout.annotate.event.Status.OCCURRED;
import static org.readout.annotate.quantity.Qualifier.ABOUT;
import static org.readout.annotate.quantity.Qualifier.AT_LEAST;
import static org.readout.annotate.quantity.Qualifier.EXACT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.annotate.quantity.Qualifier;

class DifferencesTest {
  private static StoryFixture story() {
    return new StoryFixture()
        .person("Ilse Tolvane", "VD")
        .person("Daud Kerrimor", "KS")
        .person("Ruan Castellow", "KS")
        .person("Besra Ondale", "KS");
  }

  private static StoryFixture.Told talks(
      StoryFixture story, String id, String words, Qualifier qualifier, long minutes) {
    return story
        .report(id, "2024-10-16", "Tolvane met Kerrimor on Tuesday for " + words + ".")
        .happens(MEETING, OCCURRED, "met", "Ilse Tolvane", "Daud Kerrimor")
        .on("Tuesday", "2024-10-15")
        .lasting(words, qualifier, minutes)
        .told();
  }

  private static Finding duration(Reconciled found) {
    return found.happenings().getFirst().facts().stream()
        .filter(fact -> fact.attribute().equals("duration"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void exactLengthsThatDifferAreDisputed() {
    var story = story();
    talks(story, "a", "five hours", EXACT, 300);
    talks(story, "b", "five hours", EXACT, 300);
    var found = talks(story, "c", "three and a half hours", EXACT, 210).reconciled();
    assertThat(duration(found).standing()).isEqualTo(Standing.DISPUTED);
    assertThat(duration(found).values())
        .extracting(Finding.Value::value)
        .containsExactly("PT5H", "PT3H30M");
    assertThat(duration(found).values().getFirst().support().origins()).isEqualTo(2);
    assertThat(found.differences())
        .singleElement()
        .satisfies(difference -> {
          assertThat(difference.kind()).isEqualTo(Difference.Kind.VALUE);
          assertThat(difference.about().attribute()).isEqualTo("duration");
          assertThat(difference.explanation())
              .isEqualTo(
                  "Two origins put the duration of the meeting of Daud Kerrimor and Ilse"
                      + " Tolvane at “five hours”; one puts it at “three and a half hours”.");
        });
  }

  @Test
  void aRoundedLengthIsRounding() {
    var story = story();
    talks(story, "a", "35 minutes", EXACT, 35);
    var found = talks(story, "b", "roughly 30 minutes", ABOUT, 30).reconciled();
    assertThat(duration(found).standing()).isEqualTo(Standing.REFINED);
    assertThat(duration(found).values().getLast().qualifier()).isEqualTo(ABOUT);
    assertThat(found.differences())
        .extracting(Difference::kind)
        .containsExactly(Difference.Kind.ROUNDING);
  }

  @Test
  void copiesOfOneReportCountAsOneOriginAndDisputeNothing() {
    var story = story().sameOrigin("a", "b");
    talks(story, "a", "five hours", EXACT, 300);
    var found = talks(story, "b", "five hours", EXACT, 300).reconciled();
    assertThat(duration(found).standing()).isEqualTo(Standing.SINGLE);
    assertThat(duration(found).values().getFirst().support().reports()).containsExactly("a", "b");
    assertThat(duration(found).values().getFirst().support().origins()).isEqualTo(1);
  }

  private static Reconciled tolls(Object... timesAndTolls) {
    var story = story();
    StoryFixture.Told last = null;
    for (int i = 0; i < timesAndTolls.length; i += 2) {
      int toll = (int) timesAndTolls[i + 1];
      last =
          story
              .report(
                  "r" + i,
                  (String) timesAndTolls[i],
                  "The blast in Marn on Friday killed " + toll + " people.")
              .happens(ATTACK, OCCURRED, "blast")
              .on("Friday", "2024-03-01")
              .at("Marn")
              .counting("killed", Integer.toString(toll), toll < 10 ? AT_LEAST : EXACT, toll)
              .told();
    }
    return java.util.Objects.requireNonNull(last).reconciled();
  }

  private static Finding killed(Reconciled found) {
    return found.happenings().getFirst().facts().stream()
        .filter(fact -> fact.attribute().equals("killed"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aTollThatChangesWithTheHoursIsSupersededLatestFirst() {
    var found =
        tolls(
            "2024-03-01T18:00:00Z", 4,
            "2024-03-01T22:00:00Z", 9,
            "2024-03-02T09:00:00Z", 21,
            "2024-03-02T20:00:00Z", 19);
    assertThat(killed(found).standing()).isEqualTo(Standing.SUPERSEDED);
    assertThat(killed(found).values())
        .extracting(Finding.Value::value)
        .containsExactly("19", "21", "9", "4");
    assertThat(found.differences())
        .singleElement()
        .satisfies(difference -> {
          assertThat(difference.kind()).isEqualTo(Difference.Kind.UPDATE);
          assertThat(difference.explanation())
              .isEqualTo(
                  "The number of killed in the attack in Marn changed from 4 to 9, 21 and 19"
                      + " as reports followed one another.");
        });
  }

  @Test
  void figuresGivenAtOneTimeByTwoOriginsAreDisputed() {
    var found = tolls("2024-03-02T09:00:00Z", 14, "2024-03-02T09:10:00Z", 17);
    assertThat(killed(found).standing()).isEqualTo(Standing.DISPUTED);
    assertThat(found.differences())
        .extracting(Difference::kind)
        .containsExactly(Difference.Kind.VALUE);
  }

  @Test
  void aDisputeOnTheWayStaysADifferenceBesideTheUpdate() {
    var found =
        tolls("2024-03-02T09:00:00Z", 14, "2024-03-02T09:10:00Z", 17, "2024-03-03T09:00:00Z", 21);
    assertThat(killed(found).standing()).isEqualTo(Standing.SUPERSEDED);
    assertThat(found.differences())
        .extracting(Difference::kind)
        .containsExactly(Difference.Kind.VALUE, Difference.Kind.UPDATE);
    assertThat(found.differences().getFirst().values())
        .extracting(Difference.Side::value)
        .containsExactly("14", "17");
  }

  @Test
  void oneReportThatNamesAnotherVisitorIsADifferenceAndNoMeeting() {
    var story = story();
    for (String id : List.of("a", "b")) {
      story
          .report(
              id,
              "2024-10-16",
              "Tolvane met Kerrimor. Tolvane met Castellow. Tolvane met Ondale. All on Tuesday.")
          .happens(MEETING, OCCURRED, "met", "Ilse Tolvane", "Daud Kerrimor")
          .on("Tuesday", "2024-10-15")
          .happens(MEETING, OCCURRED, "met", "Ilse Tolvane", "Ruan Castellow")
          .on("Tuesday", "2024-10-15")
          .happens(MEETING, OCCURRED, "met", "Ilse Tolvane", "Besra Ondale")
          .on("Tuesday", "2024-10-15");
    }
    var found =
        story
            .report(
                "c",
                "2024-10-16",
                "Castellow met Ondale on Tuesday. Tolvane met Castellow on Tuesday.")
            .happens(MEETING, OCCURRED, "met", "Ruan Castellow", "Besra Ondale")
            .on("Tuesday", "2024-10-15")
            .happens(MEETING, OCCURRED, "met", "Ilse Tolvane", "Ruan Castellow")
            .on("Tuesday", "2024-10-15")
            .reconciled();
    assertThat(found.happenings()).hasSize(3);
    assertThat(found.happenings())
        .extracting(Happening::title)
        .doesNotContain("Besra Ondale met Ruan Castellow");
    assertThat(found.differences())
        .singleElement()
        .satisfies(difference -> {
          assertThat(difference.kind()).isEqualTo(Difference.Kind.PARTICIPANT);
          assertThat(difference.values())
              .extracting(Difference.Side::value)
              .containsExactly("Besra Ondale and Ilse Tolvane", "Besra Ondale and Ruan Castellow");
          assertThat(difference.values().getLast().support().reports()).containsExactly("c");
          assertThat(difference.explanation())
              .isEqualTo(
                  "For the meeting of Besra Ondale and Ilse Tolvane, two origins name Besra"
                      + " Ondale and Ilse Tolvane; one names Besra Ondale and Ruan Castellow.");
        });
  }

  @Test
  void aMeetingThatOneReportAloneTellsOfIsNoConfusion() {
    var found =
        story()
            .report("a", "2024-10-16", "Tolvane met Kerrimor on Tuesday.")
            .happens(MEETING, OCCURRED, "met", "Ilse Tolvane", "Daud Kerrimor")
            .on("Tuesday", "2024-10-15")
            .report("b", "2024-10-16", "Tolvane met Kerrimor on Tuesday.")
            .happens(MEETING, OCCURRED, "met", "Ilse Tolvane", "Daud Kerrimor")
            .on("Tuesday", "2024-10-15")
            .report("c", "2024-10-16", "Tolvane met Ondale on Tuesday.")
            .happens(MEETING, OCCURRED, "met", "Ilse Tolvane", "Besra Ondale")
            .on("Tuesday", "2024-10-15")
            .reconciled();
    assertThat(found.happenings()).hasSize(2);
    assertThat(found.differences()).isEmpty();
  }

  @Test
  void namesThatDivideTheReportsCharacterise() {
    var story = story();
    for (String id : List.of("a", "b")) {
      story
          .report(id, "2024-03-02", "A spy balloon crossed the coast on Friday near Marn.")
          .happens(INCIDENT, OCCURRED, "crossed")
          .on("Friday", "2024-03-01")
          .at("Marn");
    }
    var found =
        story
            .report("c", "2024-03-02", "A research balloon crossed the coast on Friday near Marn.")
            .happens(INCIDENT, OCCURRED, "crossed")
            .on("Friday", "2024-03-01")
            .at("Marn")
            .reconciled();
    assertThat(found.differences())
        .singleElement()
        .satisfies(difference -> {
          assertThat(difference.kind()).isEqualTo(Difference.Kind.CHARACTERISATION);
          assertThat(difference.explanation())
              .isEqualTo("Two origins speak of a “spy balloon”; one of a “research balloon”.");
        });
  }

  @Test
  void talksDescribedInOtherQuotedWordsAreADifference() {
    var found =
        story()
            .report(
                "a",
                "2024-10-16",
                "Tolvane met Kerrimor on Tuesday for “candid and productive” talks.")
            .happens(MEETING, OCCURRED, "met", "Ilse Tolvane", "Daud Kerrimor")
            .on("Tuesday", "2024-10-15")
            .told()
            .quote("Ilse Tolvane", "candid and productive")
            .report(
                "b",
                "2024-10-16",
                "Tolvane met Kerrimor on Tuesday for “frank and productive” talks.")
            .happens(MEETING, OCCURRED, "met", "Ilse Tolvane", "Daud Kerrimor")
            .on("Tuesday", "2024-10-15")
            .told()
            .quote("Daud Kerrimor", "frank and productive")
            .reconciled();
    assertThat(found.statements()).hasSize(2);
    assertThat(found.differences())
        .singleElement()
        .satisfies(difference -> {
          assertThat(difference.kind()).isEqualTo(Difference.Kind.WORDING);
          assertThat(difference.explanation())
              .isEqualTo(
                  "The meeting of Daud Kerrimor and Ilse Tolvane is described as “candid and"
                      + " productive” and as “frank and productive”.");
        });
  }

  @Test
  void countsOfDifferentThingsAreNotCompared() {
    var found =
        story()
            .report("a", "2024-03-02", "The blast in Marn on Friday hit 3 shops and 7 cars.")
            .happens(ATTACK, OCCURRED, "blast")
            .on("Friday", "2024-03-01")
            .at("Marn")
            .counting("3", 3, "shops")
            .counting("7", 7, "cars")
            .report("b", "2024-03-02", "The blast in Marn on Friday hit 8 cars.")
            .happens(ATTACK, OCCURRED, "blast")
            .on("Friday", "2024-03-01")
            .at("Marn")
            .counting("8", 8, "cars")
            .reconciled();
    assertThat(found.differences())
        .singleElement()
        .satisfies(difference ->
            assertThat(difference.values())
                .extracting(Difference.Side::value)
                .containsExactlyInAnyOrder("7", "8"));
  }
}
