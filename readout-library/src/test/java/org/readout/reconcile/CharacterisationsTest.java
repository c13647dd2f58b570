package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.annotate.event.HappeningKind.ATTACK;
import static org.readout.annotate.event.HappeningKind.CALL;
import static org.readout.annotate.event.HappeningKind.INCIDENT;
import static org.readout.annotate.event.HappeningKind.MEETING;
import static org.readout.annotate.event.Status.OCCURRED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.annotate.event.HappeningKind;
import org.readout.reconcile.Difference.Side;

class CharacterisationsTest {
  private static final String SPY = "A spy balloon crossed the coast on Friday near Marn.";
  private static final String RESEARCH =
      "A research balloon crossed the coast on Friday near Marn.";

  private static List<Difference> differences(String... texts) {
    return differences(new StoryFixture().sameOrigin("r1", "r2"), texts);
  }

  private static List<Difference> differences(StoryFixture story, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      story
          .report("r" + i, "2024-03-02", texts[i])
          .happens(INCIDENT, OCCURRED, "crossed")
          .on("Friday", "2024-03-01")
          .at("Marn");
    }
    return story.reconciled().differences();
  }

  private static List<String> words(List<Difference> differences) {
    return differences.stream()
        .flatMap(difference -> difference.values().stream())
        .map(Side::value)
        .toList();
  }

  @Test
  void theUsualNameStandsFirstInLowerCase() {
    var found = differences(RESEARCH, SPY, SPY, SPY, SPY);
    assertThat(found)
        .singleElement()
        .satisfies(difference -> {
          assertThat(difference.kind()).isEqualTo(Difference.Kind.CHARACTERISATION);
          assertThat(difference.about()).isEqualTo(new Difference.About("happening", "t-h1", null));
        });
    assertThat(words(found)).containsExactly("spy balloon", "research balloon");
    assertThat(found.getFirst().values().getFirst().support().origins()).isEqualTo(3);
  }

  @Test
  void aNameOfOneReportIsNotTheUsualOne() {
    assertThat(differences(SPY, RESEARCH)).isEmpty();
  }

  @Test
  void copiesOfOneOriginDoNotDivide() {
    var story = new StoryFixture().sameOrigin("r0", "r1").sameOrigin("r0", "r2");
    assertThat(differences(story, SPY, SPY, RESEARCH)).isEmpty();
  }

  @Test
  void aNameWithinALongerNameIsNone() {
    var crew = "A research balloon crew crossed the coast on Friday near Marn.";
    assertThat(differences(SPY, SPY, SPY, crew)).isEmpty();
  }

  @Test
  void whoeverUsesBothNamesDoesNotDivide() {
    var both = SPY.replace(" on Friday", ", a research balloon, on Friday");
    assertThat(differences(SPY, SPY, SPY, both)).isEmpty();
  }

  @Test
  void aNameThatTheNextSentenceContestsDividesWithinAReport() {
    var contested = SPY + " Its owner insisted that it was a research balloon.";
    assertThat(words(differences(SPY, SPY, contested)))
        .containsExactly("spy balloon", "research balloon");
    var told = SPY + " Its owner paid for a research balloon.";
    assertThat(differences(SPY, SPY, told)).isEmpty();
    var tooFar = SPY + " It rained. Its owner insisted that it was a research balloon.";
    assertThat(differences(SPY, SPY, tooFar)).isEmpty();
  }

  @Test
  void aContestedNameIsPreferredToOneOfAnotherReport() {
    var contested = SPY + " Its owner insisted that it was a research balloon.";
    assertThat(words(differences(SPY, SPY, SPY.replace("spy", "cargo"), contested)))
        .containsExactly("spy balloon", "research balloon");
  }

  @ParameterizedTest
  @CsvSource({
    "a time, A morning balloon crossed the coast on Friday near Marn.",
    "human beings, The soldiers balloon crossed the coast on Friday near Marn.",
    "other words around it, Fishermen from far Marn cheered and drank and sang as a research balloon crossed on Friday.",
  })
  void whatIsNoRivalNameDoesNotDivide(String why, String other) {
    assertThat(differences(SPY, SPY, other)).as(why).isEmpty();
  }

  private static List<Difference> described(
      HappeningKind kind, String first, String second, String between) {
    var story = new StoryFixture().person("Ilse Tolvane", "VD").person("Daud Kerrimor", "KS");
    for (String id : List.of("a", "b")) {
      var words = id.equals("a") ? first : second;
      story
          .report(
              id,
              "2024-10-16",
              "It was cold. It was dark.\nTolvane saw Kerrimor on Tuesday."
                  + between
                  + " “"
                  + words
                  + "”")
          .happens(kind, OCCURRED, "saw", "Ilse Tolvane", "Daud Kerrimor")
          .on("Tuesday", "2024-10-15")
          .told()
          .quote(id.equals("a") ? "Ilse Tolvane" : "Daud Kerrimor", words);
    }
    return story.reconciled().differences();
  }

  @Test
  void descriptionsOfTalksDiffer() {
    var found = described(MEETING, "candid and productive", "frank and productive", "");
    assertThat(words(found)).containsExactly("candid and productive", "frank and productive");
    assertThat(described(CALL, "candid and productive", "frank and productive", "")).hasSize(1);
    assertThat(described(ATTACK, "candid and productive", "frank and productive", "")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "no word shared, candid and productive, frank and friendly, false",
    "no word apart, candid and productive, productive and candid, false",
    "more apart than shared, 'candid, slow and productive', 'frank, deep and productive', false",
    "as many apart as shared, candid and productive, frank and productive, true",
    "not listed, candid productive, frank productive, false",
    "a single word, productive and, frank and productive, false",
    "five words, 'candid, slow, open, warm and productive', 'frank, slow, open, warm and productive', true",
    "six words, 'candid, slow, open, warm, long and deep', 'frank, slow, open, warm, long and deep', false",
    "many small words, candid and productive as it was to me, frank and productive as it was to us, false",
  })
  void aDescriptionIsAFewListedWordsOfWhichHalfAreShared(
      String why, String first, String second, boolean differ) {
    var found = described(MEETING, first, second, "");
    var descriptions =
        found.stream().filter(difference -> difference.about().type().equals("happening")).toList();
    assertThat(descriptions).as(why).hasSize(differ ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({"' It rained.', true", "' It rained. It snowed.', false"})
  void aDescriptionStandsShortlyBehind(String between, boolean differ) {
    assertThat(described(MEETING, "candid and productive", "frank and productive", between))
        .hasSize(differ ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({"1, true", "2, false"})
  void aDescriptionStandsInTheParagraphOrTheNext(int breaks, boolean differ) {
    var between = breaks == 1 ? "\n" : "\nIt rained.\n";
    assertThat(described(MEETING, "candid and productive", "frank and productive", between))
        .hasSize(differ ? 1 : 0);
  }

  @Test
  void namesInQuotationMarksAreSomebodysEvenWhereOneReportGivesBoth() {
    var both =
        "A balloon crossed the coast on Friday near Marn. Its owner prefers “research balloon”,"
            + " the navy “spy balloon”.";
    assertThat(words(differences(both, both, both)))
        .containsExactlyInAnyOrder("research balloon", "spy balloon");
    assertThat(differences(both.replaceAll("[“”]", ""), both.replaceAll("[“”]", ""))).isEmpty();
  }
}
