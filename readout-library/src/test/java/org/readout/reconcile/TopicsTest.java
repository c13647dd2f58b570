package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.annotate.event.HappeningKind.MEETING;
import static org.readout.annotate.event.Status.OCCURRED;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.claim.Claims;
import org.readout.intake.Evidence;
import org.readout.text.Span;

class TopicsTest {
  /// The topics of all that the reports say.
  private static List<Topics.Topic> topics(StoryFixture story) {
    var sources = story.sources();
    var topics = new Topics(sources);
    int line = 0;
    for (Claims claims : sources.claims()) {
      for (var sentence : claims.annotations().document().sentences()) {
        topics.read(claims.report().id(), sentence.span(), line++, Set.of());
      }
    }
    return topics.best();
  }

  private static List<String> labels(StoryFixture story) {
    return topics(story).stream().map(Topics.Topic::label).toList();
  }

  private static StoryFixture story(String... texts) {
    var story = new StoryFixture().person("Ilse Tolvane", "VD").country("Veldra", "VD");
    for (int i = 0; i < texts.length; i++) {
      story.report("r" + i, null, texts[i]);
    }
    return story;
  }

  @Test
  void aTopicIsNamedByTwoOrigins() {
    assertThat(labels(story("They spoke of the embargo.", "She wants the embargo to end.")))
        .containsExactly("embargo");
    assertThat(labels(story("They spoke of the embargo. The embargo fell.", "It rained.")))
        .isEmpty();
    assertThat(
            labels(
                story("They spoke of the embargo.", "She wants the embargo to end.")
                    .sameOrigin("r0", "r1")))
        .isEmpty();
  }

  @Test
  void aPictureOfOneSayingIsNoTopicHoweverOftenItIsQuoted() {
    var said = "Rivers carry no passports";
    var sources = story(said, said, said).sources();
    var topics = new Topics(sources);
    for (String report : List.of("r0", "r1", "r2")) {
      topics.read(report, new Span(0, said.length()), 7, Set.of());
    }
    assertThat(topics.best()).isEmpty();
  }

  @Test
  void aWordThatMostlyStandsWhereNoNounDoesIsNoTopic() {
    var story =
        story(
            "It was a candid word. She was candid. Their candid talks ended.",
            "A candid reply. It was candid.");
    assertThat(labels(story)).doesNotContain("candid");
  }

  @Test
  void anotherNameOfWhoActsIsNoTopic() {
    var story =
        story("They spoke of Anspar.", "She spoke of Anspar.").alias("Ilse Tolvane", "Anspar");
    assertThat(labels(story)).isEmpty();
  }

  @Test
  void inASingleReportATopicIsNamedTwice() {
    assertThat(labels(story("They spoke of the embargo. The embargo fell."))).contains("embargo");
    assertThat(labels(story("They spoke of the embargo. It rained."))).isEmpty();
  }

  @Test
  void thePlacesOfATopicAreKept() {
    assertThat(topics(story("They spoke of the embargo.", "She wants the embargo to end.")))
        .singleElement()
        .satisfies(topic -> {
          assertThat(topic.stems()).containsExactly("embargo");
          assertThat(topic.places())
              .containsExactly(
                  new Evidence("r0", new Span(18, 25), "embargo"),
                  new Evidence("r1", new Span(14, 21), "embargo"));
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They spoke of the situation.",
        "They spoke of the minister.",
        "They spoke of Tolvane.",
        "They spoke of the oil.",
      })
  void wordsForTheTalkingActorsAndShortWordsAreNoTopics(String text) {
    var story = story();
    for (String report : List.of("a", "b")) {
      story.report(report, null, text).quote("Ilse Tolvane", "spoke");
    }
    assertThat(labels(story)).isEmpty();
  }

  @Test
  void aCountryIsATopicUnlessItActs() {
    var text = "They spoke of Veldra in May.";
    var spokenOf = story();
    var acting = story();
    for (String report : List.of("a", "b")) {
      spokenOf.report(report, null, text).quote("Veldra", "spoke");
      acting.report(report, null, text).happens(MEETING, OCCURRED, "spoke", "Veldra");
    }
    assertThat(labels(spokenOf)).containsExactly("Veldra");
    assertThat(labels(acting)).isEmpty();
  }

  @Test
  void mostOriginsThenMostPlacesStandFirst() {
    assertThat(
            labels(
                story(
                    "She saw the barn and the kettle. He saw the mill.",
                    "She saw the barn and the kettle. It was a kettle. He saw the mill.",
                    "They saw the mill.")))
        .containsExactly("mill", "kettle", "barn");
  }

  @Test
  void aCountryIsATopicWhereOnlyOthersAct() {
    var story = story();
    for (String report : List.of("a", "b")) {
      story
          .report(report, null, "She spoke of Veldra in May.")
          .happens(MEETING, OCCURRED, "spoke", "Ilse Tolvane")
          .told()
          .naming("Veldra");
    }
    assertThat(labels(story)).containsExactly("Veldra");
  }

  @Test
  void theLastWordReadMayBeATopic() {
    assertThat(labels(story("They saw the embargo", "She saw the embargo")))
        .containsExactly("embargo");
  }

  @Test
  void ofEqualTopicsTheOrderIsThatOfTheAlphabet() {
    assertThat(
            labels(story("He saw the orchard, the barn, the mill.", "A mill, a barn, an orchard.")))
        .containsExactly("barn", "mill", "orchard");
  }

  @Test
  void aWordThatNearlyAlwaysStandsInALongerTopicGivesWayToIt() {
    assertThat(labels(story("They spoke of grain exports.", "She wants grain exports.")))
        .containsExactly("grain exports");
    assertThat(
            labels(
                story(
                    "They spoke of grain exports. The exports fell. The exports rose.",
                    "She wants grain exports. He saw exports.")))
        .containsExactly("exports", "grain exports");
  }

  @Test
  void theLabelIsTheFormMostUsedThenTheFirstInTheAlphabet() {
    assertThat(labels(story("He saw the embargo.", "They saw embargoes.", "An embargo fell.")))
        .containsExactly("embargo");
    assertThat(labels(story("He saw the quotas.", "They saw a quota."))).containsExactly("quota");
  }

  @Test
  void thereAreTwelveTopicsAtMost() {
    var many =
        "He saw a barn, a mill, a boat, a ferry, a bridge, a canal, a harbour, an orchard, a goat,"
            + " a plough, a lantern, a kettle, a basket.";
    assertThat(labels(story(many, many))).hasSize(12);
  }

  private static IssueBook issues() {
    var one = "They saw the embargo and a ferry. The embargo fell.";
    var other = "They wanted an embargo. They built a ferry.";
    return IssueBook.of(
        story(one, other).sources(),
        List.of(
            List.of(SayingFixture.quote("r0", one).by("tolvane").saying()),
            List.of(SayingFixture.quote("r1", other).by("kerrimor").saying())),
        List.of());
  }

  @Test
  void anIssueHasOnePlaceForEachReport() {
    assertThat(issues().issues())
        .containsExactly(
            new Issue(
                "t-i1",
                "embargo",
                List.of(
                    new Evidence("r0", new Span(13, 20), "embargo"),
                    new Evidence("r1", new Span(15, 22), "embargo"))),
            new Issue(
                "t-i2",
                "ferry",
                List.of(
                    new Evidence("r0", new Span(27, 32), "ferry"),
                    new Evidence("r1", new Span(37, 42), "ferry"))));
  }

  @Test
  void aTextIsAboutTheIssuesItNames() {
    assertThat(issues().in(List.of("The ferries sank.", "No embargoes!")))
        .containsExactly("t-i1", "t-i2");
    assertThat(issues().in(List.of("The ferry sank."))).containsExactly("t-i2");
    assertThat(issues().in(List.of("It rained."))).isEmpty();
    assertThat(issues().in(List.of())).isEmpty();
  }

  private static Uttered uttered(String id, String speaker, String... about) {
    var saying = SayingFixture.quote("a", "words").by(speaker).saying();
    var bare = SayingFixture.statement(id, List.of(saying));
    var statement =
        new Statement(
            id,
            speaker.isEmpty() ? null : speaker,
            null,
            null,
            null,
            List.of(about),
            "The embargo must end, and the ferry stay.",
            Standing.SINGLE,
            1,
            bare.accounts());
    return new Uttered(statement, List.of(saying));
  }

  private static List<String> matters(String... texts) {
    var sources = story(texts).sources();
    var topics = new Topics(sources);
    int line = 0;
    for (Claims claims : sources.claims()) {
      for (var sentence : claims.annotations().document().sentences()) {
        topics.read(claims.report().id(), sentence.span(), line, Set.of("actor" + line % 2));
        line++;
      }
    }
    return topics.best(new Matters(sources)::include).stream().map(Topics.Topic::label).toList();
  }

  @Test
  void aNounThatSaysNothingAloneOrNamesPeopleIsNoMatter() {
    assertThat(
            matters(
                "She spoke of the embargo. The embargo has a reason. The voters want it.",
                "He wants the embargo. The reason is the voters. It ends."))
        .containsExactly("embargo");
  }

  @Test
  void aJudgementBeforeANounMakesNoMatterOfIt() {
    assertThat(matters("It was a great embargo.", "They want a great embargo."))
        .doesNotContain("great embargo");
    assertThat(matters("They spoke of grain exports.", "She wants grain exports."))
        .containsExactly("grain exports");
  }

  @Test
  void whoOnlyNamesAMatterTakesNoPositionOnIt() {
    var named =
        SayingFixture.statement(
            "t-s1", List.of(SayingFixture.quote("a", "In May the embargo came up").saying()));
    var wanted =
        SayingFixture.statement(
            "t-s2", List.of(SayingFixture.quote("a", "The embargo must end").saying()));
    assertThat(Attitude.isOn(named, List.of("embargo"))).isFalse();
    assertThat(Attitude.isOn(wanted, List.of("embargo"))).isTrue();
    assertThat(Attitude.isOn(wanted, List.of("ferry"))).isFalse();
  }

  private static boolean isStance(String words, String matter) {
    var said = SayingFixture.statement("t-s1", List.of(SayingFixture.quote("a", words).saying()));
    return Attitude.isOn(said, List.of(matter));
  }

  @Test
  void whatSomebodyWillOrCannotDoIsAStanceOfHisOwnSideOnly() {
    assertThat(isStance("We can help the embargo along", "embargo")).isTrue();
    assertThat(isStance("One can see the embargo from here", "embargo")).isFalse();
    assertThat(isStance("One can see the embargo as well as the sea", "embargo")).isFalse();
    assertThat(isStance("The embargo would not be discussed", "embargo")).isTrue();
    assertThat(isStance("On the embargo the answer was no", "embargo")).isTrue();
    assertThat(isStance("The embargo is unacceptable", "embargo")).isTrue();
  }

  @Test
  void anOutcomeNamesItsMatterEarly() {
    assertThat(Attitude.isOn(reached("lift the embargo"), List.of("embargo"))).isTrue();
    assertThat(
            Attitude.isOn(
                reached(
                    "send a mission of nine wise old men to the far islands in the north where"
                        + " the embargo began"),
                List.of("embargo")))
        .isFalse();
  }

  private static Outcome reached(String content) {
    return new Outcome(
        "t-o1",
        org.readout.annotate.outcome.OutcomeKind.PLEDGED,
        Plover.NONE,
        List.of("tolvane"),
        content,
        "pledged",
        null,
        List.of("t-i1"),
        Standing.SINGLE,
        new Support(List.of("a"), 1, List.of(new Evidence("a", new Span(0, 1), "x"))));
  }

  @Test
  void aRelationIsNoMatterAndAPartOfAMatterIsNoOther() {
    assertThat(
            matters(
                "She spoke of the embargo. The embargo has a reason. The father wants it. My father"
                    + " slept.",
                "He wants the embargo. The reason is the father. It ends. The father slept."))
        .containsExactly("embargo");
  }

  @Test
  void positionsStandByActorThenByIssue() {
    var outcome =
        new Outcome(
            "t-o1",
            org.readout.annotate.outcome.OutcomeKind.AGREED,
            Plover.NONE,
            List.of("tolvane", "kerrimor"),
            "to end the embargo",
            "agreed",
            null,
            List.of("t-i1"),
            Standing.SINGLE,
            new Support(List.of("a"), 1, List.of(new Evidence("a", new Span(0, 1), "x"))));
    assertThat(
            issues()
                .positions(
                    List.of(
                        uttered("t-s1", "tolvane", "t-i2", "t-i1"),
                        uttered("t-s2", "", "t-i1"),
                        uttered("t-s3", "tolvane", "t-i1"),
                        uttered("t-s4", "tolvane", "t-i2")),
                    List.of(new Reached(outcome, List.of()))))
        .containsExactly(
            new Position("kerrimor", "t-i1", List.of(), List.of("t-o1")),
            new Position("tolvane", "t-i1", List.of("t-s1", "t-s3"), List.of("t-o1")),
            new Position("tolvane", "t-i2", List.of("t-s1", "t-s4"), List.of()));
  }

  @Test
  void oneQuotationIsNoPositionOnASecondIssue() {
    assertThat(issues().positions(List.of(uttered("t-s1", "tolvane", "t-i2", "t-i1")), List.of()))
        .containsExactly(new Position("tolvane", "t-i1", List.of("t-s1"), List.of()));
  }

  @Test
  void thanksAndWhatIsStillWeighedAreNoStance() {
    assertThat(isStance("They wanted to thank all for the embargo", "embargo")).isFalse();
    assertThat(isStance("He is considering today whether the embargo must go", "embargo"))
        .isFalse();
    assertThat(isStance("They brought the needed grain", "grain")).isFalse();
    assertThat(isStance("Grain is needed", "grain")).isTrue();
  }
}
