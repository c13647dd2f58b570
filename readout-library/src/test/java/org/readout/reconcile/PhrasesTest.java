package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.annotate.event.HappeningKind;
import org.readout.annotate.event.Status;
import org.readout.intake.Evidence;
import org.readout.reconcile.Difference.Side;
import org.readout.text.Span;

class PhrasesTest {
  private static Side side(String value, String... reports) {
    return new Side(
        value,
        value,
        new Support(
            List.of(reports),
            reports.length,
            List.of(new Evidence(reports[0], new Span(0, 1), "x"))));
  }

  @ParameterizedTest
  @CsvSource({"0, no", "1, one", "12, twelve", "13, 13"})
  void numbersUpToTwelveAreWords(int number, String word) {
    assertThat(Phrases.number(number)).isEqualTo(word);
  }

  @Test
  void nounAndVerbAgreeWithTheNumber() {
    var one = side("4", "a");
    var two = side("7", "b", "c");
    assertThat(Phrases.origins(one) + Phrases.verb(one, " puts", " put"))
        .isEqualTo("one origin puts");
    assertThat(Phrases.origins(two) + Phrases.verb(two, " puts", " put"))
        .isEqualTo("two origins put");
  }

  @Test
  void theFirstSideHasAFullClauseAndTheOthersShortOnes() {
    assertThat(
            Phrases.sides(
                List.of(side("4", "a"), side("7", "b"), side("9", "c")),
                side -> "some say " + side.value(),
                side -> "some " + side.value()))
        .isEqualTo("Some say 4; some 7; some 9.");
  }

  @Test
  void aQuotationOfNinetyCharactersIsNotCut() {
    var ninety = "word ".repeat(17) + "words";
    assertThat(ninety).hasSize(90);
    assertThat(Phrases.quoted(ninety)).isEqualTo("“" + ninety + "”");
    assertThat(Phrases.quoted(ninety + "s")).isEqualTo("“" + "word ".repeat(17).strip() + " …”");
    assertThat(Phrases.quoted(ninety + " more")).isEqualTo("“" + ninety + " …”");
    assertThat(Phrases.quoted("w".repeat(91))).isEqualTo("“" + "w".repeat(90) + " …”");
  }

  @Test
  void aQuotationIsOneLineWithoutMarksAtItsEnd() {
    assertThat(Phrases.quoted(" the river,\n the dam.;: ")).isEqualTo("“the river, the dam”");
  }

  @ParameterizedTest
  @CsvSource({
    "injured, the number of injured in the raid",
    "count, a number in the raid",
    "altitude, the altitude of the raid",
  })
  void anAttributeIsNamedInASentence(String attribute, String phrase) {
    assertThat(Phrases.attribute(attribute, "the raid")).isEqualTo(phrase);
  }

  @ParameterizedTest
  @CsvSource({
    "MEETING, DENIED, '', Meeting in Gant (denied)",
    "MEETING, CANCELLED, Tolvane, Meeting of Tolvane in Gant (cancelled)",
    "CALL, REFUSED, Tolvane, Call of Tolvane in Gant (refused)",
    "CALL, PROPOSED, Tolvane Kerrimor, Tolvane may speak with Kerrimor in Gant",
    "CALL, DENIED, Tolvane Kerrimor, Tolvane did not speak with Kerrimor in Gant (denied)",
    "VISIT, PROPOSED, '', A guest may visit Gant",
    "VISIT, CANCELLED, Tolvane Veldra, Tolvane was to visit Gant (cancelled)",
    "LEGAL, OCCURRED, '', Legal proceedings in Gant",
    "MILITARY, PROPOSED, Veldra, Military action in Gant: Veldra (proposed)",
    "PROTEST, CANCELLED, '', Protest in Gant (cancelled)",
    "PROTEST, PLANNED, '', Protest in Gant (planned)",
  })
  void aTitleTellsHowFarItCame(HappeningKind kind, Status status, String names, String title) {
    var list = names.isEmpty() ? List.<String>of() : List.of(names.split(" ", -1));
    assertThat(Titles.of(kind, status, list, "Gant")).isEqualTo(title);
  }

  @Test
  void aVisitWithoutPlaceOrHostIsTitledByItsGuest() {
    assertThat(Titles.of(HappeningKind.VISIT, Status.CANCELLED, List.of(), ""))
        .isEqualTo("Visit of A guest (cancelled)");
    assertThat(Titles.inSentence(HappeningKind.VISIT, List.of(), ""))
        .isEqualTo("the visit of the guest");
    assertThat(Titles.inSentence(HappeningKind.MEETING, List.of(), "Gant"))
        .isEqualTo("the meeting in Gant");
    assertThat(Titles.inSentence(HappeningKind.LEGAL, List.of("Tolvane"), ""))
        .isEqualTo("the legal proceedings");
    assertThat(Titles.listed(List.of("A", "B", "C", "D"))).isEqualTo("A, B, C and D");
  }

  @ParameterizedTest
  @CsvSource({
    "MEETING, MEETING, true, 2, 0",
    "CALL, CALL, true, 2, 0",
    "VISIT, VISIT, true, 1, 2",
    "STATEMENT, WORD, true, 1, 0",
    "AGREEMENT, PACT, true, 2, 0",
    "SANCTION, MEASURE, true, 1, 0",
    "INCIDENT, HARM, false, 1, 1",
    "ATTACK, HARM, false, 1, 1",
    "ACCIDENT, HARM, false, 1, 1",
    "DISASTER, HARM, false, 1, 1",
    "PROTEST, PROTEST, false, 1, 0",
    "MILITARY, ARMS, false, 1, 1",
    "LAUNCH, ARMS, false, 1, 1",
    "LEGAL, LAW, true, 1, 0",
    "ARREST, ARREST, false, 1, 1",
    "ELECTION, ELECTION, false, 1, 0",
    "VOTE, VOTE, false, 1, 0",
    "LEAK, LEAK, false, 1, 1",
    "APPOINTMENT, OFFICE, true, 1, 0",
  })
  void theFamilyTellsByWhatAHappeningIsKnown(
      HappeningKind kind, Family family, boolean actors, int needed, int slack) {
    assertThat(Family.of(kind)).isEqualTo(family);
    assertThat(family.isKnownByActors()).isEqualTo(actors);
    assertThat(family.needed()).isEqualTo(needed);
    assertThat(family.slack()).isEqualTo(slack);
  }

  @Test
  void coursesRankAsAReaderLooksForThem() {
    assertThat(
            List.of(
                Course.AGREED,
                Course.REFUSED,
                Course.PLEDGED,
                Course.ASKED,
                Course.OPEN,
                Course.DISCUSSED,
                Course.EXPECTED,
                Course.STATED))
        .extracting(Course::rank)
        .containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
  }
}
