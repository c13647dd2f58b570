package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatementMergeTest {
  private static final String FULL =
      "We will not turn off the tap on a neighbour, and we will warn every village downstream.";

  private static StoryFixture story() {
    return new StoryFixture()
        .person("Ruan Castellow", "KS")
        .person("Daud Kerrimor", "KS")
        .person("Ilse Tolvane", "VD")
        .country("Kessaria", "KS");
  }

  private static Reconciled two(String first, String one, String second, String other) {
    return story()
        .report("a", "2024-10-16", "He said: “" + first + "” and left. The valley waited for rain.")
        .quote(one, first)
        .report("b", "2024-10-16", "It was said: “" + second + "” Farmers heard it on the radio.")
        .quote(other, second)
        .reconciled();
  }

  @Test
  void theSameWordsInTwoReportsAreOneStatement() {
    var found = two(FULL, "Ruan Castellow", FULL, "Ruan Castellow");
    assertThat(found.statements()).hasSize(1);
    var statement = found.statements().getFirst();
    assertThat(statement.id()).isEqualTo("t-s1");
    assertThat(statement.speaker()).isEqualTo("t-ruan-castellow");
    assertThat(statement.origins()).isEqualTo(2);
    assertThat(statement.standing()).isEqualTo(Standing.AGREED);
    assertThat(statement.accounts())
        .extracting(account -> account.words().report())
        .containsExactly("a", "b");
    assertThat(statement.accounts()).allSatisfy(a -> assertThat(a.quoted()).isTrue());
    assertThat(found.differences()).isEmpty();
  }

  @Test
  void spellingPunctuationAndCaseMakeNoDifference() {
    var found =
        two(
            FULL,
            "Ruan Castellow",
            "we will not turn off the tap on a neighbor — and we will warn every village downstream",
            "Ruan Castellow");
    assertThat(found.statements()).hasSize(1);
    assertThat(found.statements().getFirst().standing()).isEqualTo(Standing.AGREED);
    assertThat(found.differences()).isEmpty();
  }

  @Test
  void aShortenedQuotationIsAnAccountOfTheFullOne() {
    var found = two(FULL, "Ruan Castellow", "warn every village downstream", "Ruan Castellow");
    assertThat(found.statements()).hasSize(1);
    assertThat(found.statements().getFirst().text()).isEqualTo(FULL);
    assertThat(found.statements().getFirst().standing()).isEqualTo(Standing.REFINED);
    assertThat(found.differences()).isEmpty();
  }

  @Test
  void otherWordsInTheMiddleAreADifferenceOfWording() {
    var reworded =
        "We will not close the tap on a neighbour, and we will warn every village downstream.";
    var found = two(FULL, "Ruan Castellow", reworded, "Ruan Castellow");
    assertThat(found.statements()).hasSize(1);
    assertThat(found.differences())
        .singleElement()
        .satisfies(difference -> {
          assertThat(difference.kind()).isEqualTo(Difference.Kind.WORDING);
          assertThat(difference.about())
              .isEqualTo(new Difference.About("statement", "t-s1", "text"));
          assertThat(difference.values())
              .extracting(Difference.Side::text)
              .containsExactly(FULL, reworded);
          assertThat(difference.values().getLast().support().reports()).containsExactly("b");
          assertThat(difference.explanation())
              .startsWith("The same words are given differently: “We will not turn off the tap");
        });
  }

  @Test
  void anEllipsisInTheMiddleIsAShorteningAndNoDifference() {
    var found =
        two(
            FULL,
            "Ruan Castellow",
            "We will not turn off the tap ... and we will warn every village downstream.",
            "Ruan Castellow");
    assertThat(found.statements()).hasSize(1);
    assertThat(found.differences()).isEmpty();
  }

  @Test
  void wordsLeftOutWithoutAMarkAreADifference() {
    var found =
        two(
            FULL,
            "Ruan Castellow",
            "We will not turn off the tap and we will warn every village downstream.",
            "Ruan Castellow");
    assertThat(found.differences())
        .extracting(Difference::kind)
        .containsExactly(Difference.Kind.WORDING);
  }

  @Test
  void theSameWordsOfAnotherSpeakerAreADifferenceOfAttribution() {
    var found =
        story()
            .report(
                "a",
                "2024-10-16",
                "Kerrimor rose. “Rivers carry no passports anywhere upstream,” he said.")
            .quote("Daud Kerrimor", "Rivers carry no passports anywhere upstream")
            .report(
                "b",
                "2024-10-16",
                "Kerrimor rose. “Rivers carry no passports anywhere upstream,” he said.")
            .quote("Daud Kerrimor", "Rivers carry no passports anywhere upstream")
            .report("c", "2024-10-16", "Castellow: “Rivers carry no passports anywhere upstream.”")
            .quote("Ruan Castellow", "Rivers carry no passports anywhere upstream")
            .reconciled();
    assertThat(found.statements()).hasSize(1);
    var statement = found.statements().getFirst();
    assertThat(statement.speaker()).isEqualTo("t-daud-kerrimor");
    assertThat(statement.standing()).isEqualTo(Standing.DISPUTED);
    assertThat(statement.accounts().getLast().speaker()).isEqualTo("t-ruan-castellow");
    assertThat(found.differences())
        .singleElement()
        .satisfies(difference -> {
          assertThat(difference.kind()).isEqualTo(Difference.Kind.ATTRIBUTION);
          assertThat(difference.explanation())
              .isEqualTo(
                  "Two origins credit “Rivers carry no passports anywhere upstream” to Daud"
                      + " Kerrimor; one to Ruan Castellow.");
          assertThat(difference.values())
              .extracting(Difference.Side::value)
              .containsExactly("Daud Kerrimor", "Ruan Castellow");
        });
  }

  @Test
  void aCountryAndItsSpeakerAreNoDifferenceOfAttribution() {
    var found = two(FULL, "Ruan Castellow", FULL, "Kessaria");
    assertThat(found.statements()).hasSize(1);
    assertThat(found.differences()).isEmpty();
  }

  @Test
  void aFewCommonWordsOfDifferentSpeakersAreTwoStatements() {
    var found = two("very good", "Ruan Castellow", "very good", "Ilse Tolvane");
    assertThat(found.statements()).hasSize(2);
    assertThat(found.statements())
        .allSatisfy(s -> assertThat(s.standing()).isEqualTo(Standing.SINGLE));
  }

  @Test
  void differentStatementsOfOneSpeakerStayApart() {
    var found =
        two(
            FULL,
            "Ruan Castellow",
            "The harvest failed because nobody repaired the canals in spring.",
            "Ruan Castellow");
    assertThat(found.statements())
        .extracting(Statement::text)
        .containsExactly(FULL, "The harvest failed because nobody repaired the canals in spring.");
  }

  @Test
  void anIndirectAccountOfTheSameSpeakerJoinsTheQuotation() {
    var found =
        story()
            .report("a", "2024-10-16", "“" + FULL + "” he said.")
            .quote("Ruan Castellow", FULL)
            .report("b", "2024-10-16", "He said he would not turn off the tap on a neighbour.")
            .indirect("Ruan Castellow", "would not turn off the tap on a neighbour")
            .report(
                "c", "2024-10-16", "He said he would turn off the neighbour's tap for a village.")
            .indirect("Ilse Tolvane", "would turn off the neighbour's tap for a village")
            .reconciled();
    assertThat(found.statements()).hasSize(2);
    var joined =
        found.statements().stream().filter(s -> s.accounts().size() == 2).findFirst().orElseThrow();
    assertThat(joined.text()).isEqualTo(FULL);
    assertThat(joined.accounts().getLast().quoted()).isFalse();
  }

  @Test
  void anEndThatTurnsTheWordsAndThatOneLeavesOutIsADifference() {
    var whole = "We made real progress on several issues, but the river will not wait for us";
    var cut = "We made real progress on several issues,";
    var found =
        story()
            .report("a", "2024-10-16", "“" + whole + "” he said.")
            .quote("Ruan Castellow", whole)
            .report("b", "2024-10-16", "“" + whole + "” said he.")
            .quote("Ruan Castellow", whole)
            .report("c", "2024-10-16", "“" + cut + "” it ran.")
            .quote("Ruan Castellow", cut)
            .reconciled();
    assertThat(found.differences())
        .singleElement()
        .satisfies(difference -> {
          assertThat(difference.kind()).isEqualTo(Difference.Kind.WORDING);
          assertThat(difference.values().getFirst().support().reports()).containsExactly("a", "b");
          assertThat(difference.values().getLast().text()).isEqualTo(cut);
        });
  }

  @Test
  void statementsStandInTheOrderOfTheLongestReport() {
    var found =
        story()
            .report("a", "2024-10-16", "“Short words here.”")
            .quote("Ruan Castellow", "Short words here.")
            .report("b", "2024-10-16", "“First long words.” A longer report. “Second other thing.”")
            .quote("Ruan Castellow", "First long words.")
            .quote("Ilse Tolvane", "Second other thing.")
            .reconciled();
    assertThat(found.statements())
        .extracting(Statement::text)
        .isEqualTo(List.of("First long words.", "Second other thing.", "Short words here."));
  }
}
