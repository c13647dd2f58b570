package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.annotate.event.HappeningKind.ATTACK;
import static org.readout.annotate.event.HappeningKind.MEETING;
import static org.readout.annotate.event.Status.OCCURRED;
import static org.readout.annotate.event.Status.PLANNED;
import static org.readout.annotate.quantity.Qualifier.ABOUT;
import static org.readout.annotate.quantity.Qualifier.AT_LEAST;
import static org.readout.annotate.quantity.Qualifier.EXACT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.annotate.event.Status;
import org.readout.text.Span;

class FindingsTest {
  /// The facts of all tellings of the story, taken for one happening.
  private static List<Findings.Fact> facts(StoryFixture story, Status status) {
    var sources = story.sources();
    var tellings = Tellings.of(sources);
    var gathering = new Gathering(tellings.getFirst());
    tellings.subList(1, tellings.size()).forEach(gathering::add);
    return new Findings(sources).facts(gathering, status, java.util.Map.of());
  }

  private static List<String> values(List<Findings.Fact> facts, String attribute) {
    return facts.stream()
        .filter(fact -> fact.attribute().equals(attribute))
        .flatMap(fact -> fact.groups().stream())
        .map(group -> group.first().value())
        .toList();
  }

  private static StoryFixture.Happens blast(
      StoryFixture story, String id, String day, String text) {
    return story.report(id, day, text).happens(ATTACK, OCCURRED, "blast");
  }

  @Test
  void datePlaceDurationAndStatusStandBeforeTheOthersByName() {
    var story = new StoryFixture();
    blast(story, "a", "2024-03-02", "The blast in Marn on Friday killed 4, hurt 9, took an hour.")
        .counting("killed", "4", EXACT, 4)
        .counting("injured", "9", EXACT, 9)
        .lasting("an hour", EXACT, 60)
        .at("Marn")
        .on("Friday", "2024-03-01");
    assertThat(facts(story, OCCURRED))
        .extracting(Findings.Fact::attribute)
        .containsExactly("date", "place", "duration", "status", "injured", "killed");
  }

  @Test
  void whatNobodyTellsIsNoFact() {
    var story = new StoryFixture();
    blast(story, "a", "2024-03-02", "The blast killed 4.").counting("killed", "4", EXACT, 4);
    assertThat(facts(story, OCCURRED))
        .extracting(Findings.Fact::attribute)
        .containsExactly("status", "killed");
    assertThat(values(facts(story, OCCURRED), "status")).containsExactly("occurred");
  }

  @Test
  void onlyTheBestDateOfATellingCountsButAllItsPlaces() {
    var story = new StoryFixture();
    blast(story, "a", "2024-03-02", "The blast in Marn in Veldra on Friday, in March.")
        .on("Friday", "2024-03-01")
        .on("March", "2024-03")
        .at("Marn")
        .at("Veldra");
    assertThat(values(facts(story, OCCURRED), "date")).containsExactly("2024-03-01");
    assertThat(values(facts(story, OCCURRED), "place")).containsExactly("Marn", "Veldra");
  }

  private static StoryFixture places(String... places) {
    var story = new StoryFixture().sameOrigin("y", "z");
    for (int i = 0; i < places.length; i += 2) {
      blast(story, places[i], "2024-03-02", "The blast in " + places[i + 1] + ".")
          .at(places[i + 1]);
    }
    return story;
  }

  @Test
  void theBestSupportedValueIsTheFirst() {
    assertThat(values(facts(places("a", "Tey", "b", "Marn", "c", "Marn"), OCCURRED), "place"))
        .containsExactly("Marn", "Tey");
  }

  @Test
  void ofAsManyOriginsMoreReportsPrevailThenTheFirstReport() {
    assertThat(values(facts(places("a", "Tey", "y", "Marn", "z", "Marn"), OCCURRED), "place"))
        .containsExactly("Marn", "Tey");
    assertThat(values(facts(places("b", "Tey", "a", "Marn"), OCCURRED), "place"))
        .containsExactly("Marn", "Tey");
  }

  @Test
  void originsCountMoreThanReports() {
    var story = places("a", "Tey", "b", "Tey", "x", "Marn", "y", "Marn", "z", "Marn");
    story.sameOrigin("y", "x");
    assertThat(values(facts(story, OCCURRED), "place")).containsExactly("Tey", "Marn");
  }

  @Test
  void aDayStandsBeforeAnEquallySupportedMonth() {
    var story = new StoryFixture();
    blast(story, "a", "2024-03-02", "The blast in March.").on("March", "2024-03");
    blast(story, "b", "2024-03-02", "The blast on Friday.").on("Friday", "2024-03-01");
    assertThat(values(facts(story, OCCURRED), "date")).containsExactly("2024-03-01", "2024-03");
  }

  @Test
  void theLastWordOfARevisedFigureIsTheFirstHoweverMuchSupportOthersHave() {
    var story = new StoryFixture();
    for (String report : List.of("b 2024-03-01", "c 2024-03-01", "d 2024-03-02", "a 2024-03-03")) {
      int killed = report.endsWith("1") ? 4 : report.endsWith("2") ? 9 : 12;
      blast(story, report.substring(0, 1), report.substring(2), "The blast killed " + killed + ".")
          .counting("killed", Integer.toString(killed), EXACT, killed);
    }
    var killed = facts(story, OCCURRED).getLast();
    assertThat(killed.standing()).isEqualTo(Standing.SUPERSEDED);
    assertThat(values(List.of(killed), "killed")).containsExactly("12", "9", "4");
  }

  @Test
  void countsOfOneNounAreOneFactAndOfTwoNounsTwo() {
    var story = new StoryFixture();
    blast(story, "a", "2024-03-02", "The blast hit 3 shops and 7 cars.")
        .counting("3", 3, "shops")
        .counting("7", 7, "cars");
    blast(story, "b", "2024-03-02", "The blast hit 3 shops.").counting("3", 3, "shops");
    var counts =
        facts(story, OCCURRED).stream().filter(f -> f.attribute().equals("count")).toList();
    assertThat(counts)
        .extracting(fact -> values(List.of(fact), "count"))
        .containsExactlyInAnyOrder(List.of("3"), List.of("7"));
    assertThat(counts).extracting(Findings.Fact::standing).contains(Standing.AGREED);
  }

  @Test
  void countsWithoutANounAreCompared() {
    var story = new StoryFixture();
    blast(story, "a", "2024-03-02", "The blast hit 3.").counting("count", "3", EXACT, 3);
    blast(story, "b", "2024-03-02", "The blast hit 7.")
        .measured(
            "count",
            "7",
            EXACT,
            new org.readout.annotate.quantity.Measure.Count(java.math.BigDecimal.valueOf(7)),
            new Span(5, 5));
    assertThat(facts(story, OCCURRED))
        .extracting(Findings.Fact::attribute)
        .containsExactly("status", "count");
    assertThat(values(facts(story, OCCURRED), "count")).containsExactly("3", "7");
  }

  private static StoryFixture plan() {
    var story = new StoryFixture().person("Ilse Tolvane", "VD");
    story
        .report("a", "2024-03-02", "Talks of an hour are planned.")
        .happens(MEETING, PLANNED, "Talks", "Ilse Tolvane")
        .lasting("an hour", EXACT, 60);
    return story;
  }

  @Test
  void thePlannedLengthCountsUntilItHasHappened() {
    assertThat(values(facts(plan(), PLANNED), "duration")).containsExactly("PT1H");
    assertThat(values(facts(plan(), OCCURRED), "duration")).isEmpty();
  }

  @Test
  void aMeasureThatTwoTellingsShareIsReadOnce() {
    var story = new StoryFixture();
    blast(story, "a", "2024-03-02", "The blast, the blast of Friday, killed 4 and then 4.")
        .counting("killed", "4", EXACT, 4)
        .happens(ATTACK, OCCURRED, "blast")
        .counting("killed", "4", EXACT, 4);
    assertThat(facts(story, OCCURRED).getLast().groups().getFirst().readings()).hasSize(1);
  }

  @Test
  void aFindingGivesValueQualifierWordsAndSupport() {
    var story = new StoryFixture();
    blast(story, "a", "2024-03-02", "The blast killed about 40.")
        .counting("killed", "about 40", ABOUT, 40);
    blast(story, "b", "2024-03-02", "The blast killed some 40.")
        .counting("killed", "some 40", ABOUT, 40);
    blast(story, "c", "2024-03-02", "The blast killed at least 40.")
        .counting("killed", "at least 40", AT_LEAST, 40);
    var finding = new Findings(story.sources()).finding(facts(story, OCCURRED).getLast());
    assertThat(finding.attribute()).isEqualTo("killed");
    assertThat(finding.standing()).isEqualTo(Standing.AGREED);
    assertThat(finding.values())
        .singleElement()
        .satisfies(value -> {
          assertThat(value.value()).isEqualTo("40");
          assertThat(value.qualifier()).isEqualTo(ABOUT);
          assertThat(value.text()).isEqualTo("about 40");
          assertThat(value.support().reports()).containsExactly("a", "b", "c");
        });
  }
}
