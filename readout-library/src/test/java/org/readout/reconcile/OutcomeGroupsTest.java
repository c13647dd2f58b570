package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.annotate.outcome.OutcomeKind.AGREED;
import static org.readout.annotate.outcome.OutcomeKind.REFUSED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeGroupsTest {
  private static StoryFixture story() {
    return new StoryFixture().country("Veldra", "VD").person("Tolvane", "VD");
  }

  /// One report with one outcome for each content, from "a" on.
  private static StoryFixture reports(String... contents) {
    var story = story();
    for (int i = 0; i < contents.length; i++) {
      story
          .report(String.valueOf((char) ('a' + i)), null, "They agreed on " + contents[i] + ".")
          .outcome(AGREED, "agreed", contents[i], "Veldra");
    }
    return story;
  }

  /// One report with an outcome in each of its sentences.
  private static StoryFixture sentences(String... contents) {
    var story = story();
    var text = new StringBuilder();
    for (String content : contents) {
      text.append("They agreed on ").append(content).append(". ");
    }
    var report = story.report("a", null, text.toString());
    for (String content : contents) {
      report.outcome(AGREED, "agreed", content, "Veldra");
    }
    return story;
  }

  private static List<List<String>> groups(StoryFixture story) {
    return OutcomeMerge.merge(story.sources()).stream()
        .map(group -> group.stream().map(Upshot::words).toList())
        .toList();
  }

  @Test
  void withinAReportMostWordsMustBeShared() {
    assertThat(groups(sentences("dam mill boat", "dam mill lock"))).hasSize(1);
    assertThat(groups(sentences("dam mill", "dam lock"))).hasSize(2);
    assertThat(groups(sentences("dam", "dam lock weir"))).hasSize(1);
  }

  @Test
  void betweenReportsOneTellingWordIsEnoughWhereItIsAThirdOfTheShorter() {
    assertThat(groups(reports("dam mill", "dam lock weir boat"))).hasSize(1);
    assertThat(groups(reports("dam mill goat", "dam lock weir"))).hasSize(2);
    assertThat(groups(reports("mill goat", "lock weir"))).hasSize(2);
  }

  @Test
  void aWordOfEveryReportIsNotTelling() {
    assertThat(groups(reports("issue dam", "issue mill"))).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"6, 1", "7, 2"})
  void aWordThatStandsInNineSentencesIsNotTelling(int others, int expected) {
    var story = reports("dam mill", "dam lock");
    story.report("z", null, "The dam held. ".repeat(others).strip());
    assertThat(groups(story)).hasSize(expected);
  }

  @Test
  void halfOfThePairsAcrossTwoGroupsMustMatch() {
    assertThat(groups(reports("dam mill", "mill lock", "lock weir")))
        .containsExactly(List.of("dam mill", "mill lock", "lock weir"));
    assertThat(groups(reports("lock weir", "mill dam lock", "mill dam boat", "mill dam goat")))
        .containsExactly(
            List.of("lock weir"), List.of("mill dam lock", "mill dam boat", "mill dam goat"));
  }

  @Test
  void outcomesOfOneSentenceStandByKindThenByWords() {
    var story = story();
    story
        .report("a", null, "They refused to move the mill, agreed on the lock, agreed on a boat.")
        .outcome(REFUSED, "refused", "the mill", "Veldra")
        .outcome(AGREED, "agreed", "the lock", "Veldra")
        .outcome(AGREED, "agreed", "a boat", "Veldra");
    assertThat(groups(story))
        .containsExactly(List.of("a boat"), List.of("the lock"), List.of("the mill"));
  }

  @Test
  void whatNobodyAgreedOrSaysNothingIsLeftOut() {
    var story = story();
    story
        .report("a", null, "They agreed on it. They agreed on the dam.")
        .outcome(AGREED, "agreed", "it", "Veldra")
        .outcome(AGREED, "agreed", "the dam");
    assertThat(groups(story)).isEmpty();
  }

  @Test
  void theStrongestTieIsMadeFirstAndEveryAccountMatchesTheFullest() {
    var words =
        List.of(
            "river dam boat mill harbour lock weir ferry",
            "river dam boat goat",
            "boat mill harbour lock weir ferry orchard plough barn lantern");
    var story = story();
    for (String text : words) {
      story
          .report(
              String.valueOf((char) ('a' + words.indexOf(text))), null, "It ran: “" + text + "”")
          .quote("", text);
    }
    assertThat(StatementMerge.merge(story.sources()))
        .extracting(group -> group.stream().map(Saying::report).toList())
        .containsExactly(List.of("a", "c"), List.of("b"));
  }

  @Test
  void aShorterAccountJoinsWhereItMatchesTheFullest() {
    var story = story();
    var full = "river dam boat mill harbour lock weir ferry";
    for (String text : List.of("dam boat mill", full, "lock weir ferry")) {
      story.report("r" + text.length(), null, "It ran: “" + text + "”").quote("", text);
    }
    assertThat(StatementMerge.merge(story.sources())).hasSize(1);
  }
}
