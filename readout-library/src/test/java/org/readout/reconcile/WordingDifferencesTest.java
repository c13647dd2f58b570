package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.reconcile.SayingFixture.indirect;
import static org.readout.reconcile.SayingFixture.quote;
import static org.readout.reconcile.SayingFixture.uttered;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.reconcile.Difference.Side;

class WordingDifferencesTest {
  private static final String FULL = "The river feeds the mill, the ferry and the old canal";
  private static final String END = "the valley waits for rain";

  private static final Sources SOURCES = new StoryFixture().sources();

  private static Optional<Draft> draft(SayingFixture... accounts) {
    var uttered = uttered(accounts);
    return new WordingDifferences(SOURCES, List.of(uttered)).of(uttered);
  }

  /// The difference in the first statement, beside the others of the story.
  private static Optional<Draft> beside(Uttered first, Uttered... others) {
    var all = new java.util.ArrayList<>(List.of(first));
    all.addAll(Arrays.asList(others));
    return new WordingDifferences(SOURCES, all).of(first);
  }

  @Test
  void anotherWordIsADifferenceOfTwoSides() {
    var other = "The river feeds the barn, the ferry and the old canal";
    assertThat(draft(quote("a", FULL), quote("b", FULL), quote("c", other)))
        .hasValueSatisfying(draft -> {
          assertThat(draft.kind()).isEqualTo(Difference.Kind.WORDING);
          assertThat(draft.sides()).extracting(Side::text).containsExactly(FULL, other);
          assertThat(draft.sides().getFirst().support().reports()).containsExactly("a", "b");
          assertThat(draft.explanation())
              .isEqualTo("The same words are given differently: “" + FULL + "”; “" + other + "”.");
        });
  }

  @Test
  void oneReportDoesNotDifferFromItself() {
    var other = "The river feeds the barn, the ferry and the old canal";
    assertThat(draft(quote("a", FULL), quote("a", other))).isEmpty();
    assertThat(draft(quote("a", FULL), quote("a", other), quote("b", FULL))).isEmpty();
  }

  @Test
  void aQuotationInPiecesIsNoOtherWording() {
    var first = quote("b", "The river feeds the mill and the barn beside it");
    var second = quote("b", "the ferry and the old canal wait for rain").from(80);
    var full =
        quote(
            "a",
            "The river feeds the mill and the barn beside it; the ferry and the old canal wait for"
                + " rain");
    var again = quote("c", "the ferry and the old canal wait for rain");
    assertThat(draft(full, first, second, again)).isEmpty();
  }

  @Test
  void whoGivesTheFullWordsDoesNotDifferByOthersThatAreAlike() {
    var alike = quote("b", "The river feeds the barn, the ferry and the old canal").from(80);
    assertThat(draft(quote("a", FULL), quote("b", FULL), alike)).isEmpty();
  }

  @Test
  void aWordWrittenAsTwoIsNoOtherWord() {
    var other = FULL.replace("mill", "water mill");
    var joined = FULL.replace("mill", "watermill");
    assertThat(draft(quote("a", other), quote("b", joined))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a number | By the 11th hour the river feeds the old mill | By the eleventh hour the river feeds the old mill",
        "a time | At 6:00 p.m. the river feeds the old mill | At 6 p.m. the river feeds the old mill",
        "a clock | At 6:41pm PST the river feeds the old mill | At 18:41 the river feeds the old mill",
        "a remark | The river at once fed (by its lock) the old mill | The river at once fed the old mill",
        "a mark | We ’ ll see the river feed the old mill | We'll see the river feed the old mill",
        "a short form | There's one river for the mill and it's old | There is one river for the mill and it is old",
        "what follows | The river has fed the old mill. Ships pass the long quay by day | The river fed the old mill. Children asked for the long quay in winter",
      })
  void anotherHouseStyleIsNoOtherWording(String why, String one, String other) {
    assertThat(draft(quote("a", one), quote("b", other))).as(why).isEmpty();
  }

  @Test
  void ofSeveralSentencesOneMayDiffer() {
    var one = "The river feeds the old mill. Ships pass the long quay by day";
    var other = "The river feeds the old mill. Boats pass the long quay by day";
    assertThat(draft(quote("a", one), quote("b", other))).isPresent();
  }

  @Test
  void aDenialInAnEarlierSentenceIsNotWhatAQuotationLeavesOff() {
    var full =
        "The book did not tell who had seen the old river. It says at length that the valley waits"
            + " for rain";
    assertThat(draft(quote("a", full), quote("b", "the valley waits for rain"))).isEmpty();
  }

  @Test
  void whereNobodyQuotesWordsAreTheReporters() {
    var other = "the river feeds the barn, the ferry and the old canal";
    assertThat(draft(indirect("a", FULL), indirect("b", other))).isEmpty();
  }

  @Test
  void equalQuotationsAreNoDifference() {
    assertThat(draft(quote("a", FULL), quote("b", FULL))).isEmpty();
  }

  @Test
  void fourSidesAreShownAtMost() {
    var accounts =
        List.of("mill", "barn", "dam", "lock", "weir").stream()
            .map(word -> quote(word, FULL.replace("mill", word)))
            .toArray(SayingFixture[]::new);
    assertThat(draft(accounts)).hasValueSatisfying(draft -> assertThat(draft.sides()).hasSize(4));
  }

  @ParameterizedTest
  @CsvSource({
    "one word replaced, would feed the barn and the ferry and the old canal with the river, true",
    "the same words, river feeds the mill and the ferry and the old canal, false",
  })
  void onlyMarkedDifferencesOfQuotationsCount(String why, String words, boolean differs) {
    assertThat(draft(quote("a", FULL), quote("b", words)).isPresent()).as(why).isEqualTo(differs);
  }

  @ParameterizedTest
  @CsvSource({
    "one slip, river feeds the barn and the ferry and the old canal, true",
    "two slips, river floods the mill and the lock and the old canal, false",
    "a slip and an omission, river feeds the barn and the old canal, false",
    "a slip among much else, tall green goats say river feeds the barn and the ferry and the old canal, false",
  })
  void indirectSpeechDiffersOnlyByASlip(String why, String words, boolean differs) {
    assertThat(draft(quote("a", FULL), indirect("b", words)).isPresent())
        .as(why)
        .isEqualTo(differs);
  }

  @ParameterizedTest
  @CsvSource({
    "two thirds, river dam mill weir ford lock, river bank mill weir pier lock, true",
    "half in a row, dam river mill weir ford lock, bank river mill weir goat rock, true",
    "half here and there, river dam mill bridge weir lock, river bank mill goat weir rock, false",
  })
  void mostOfTheShorterQuotationOrHalfInARowMustBeShared(
      String why, String words, String other, boolean differs) {
    assertThat(draft(quote("a", words), quote("b", other)).isPresent()).as(why).isEqualTo(differs);
  }

  private static final String WHOLE = FULL + ", and " + END;

  @Test
  void aShorterCutIsNoOtherWording() {
    assertThat(draft(quote("a", WHOLE), quote("b", WHOLE), quote("c", FULL))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "the other half of a contrast, The river feeds the mill and not the ferry, The river feeds the mill",
    "a but, The river feeds the mill but the ferry is rotten, The river feeds the mill",
    "what was denied before, 'That was no mill, and nobody in the valley believes it', nobody in the valley believes it",
  })
  void aCutThatTurnsTheWordsIsADifference(String why, String full, String cut) {
    assertThat(draft(quote("a", full), quote("b", cut)))
        .as(why)
        .hasValueSatisfying(
            draft -> assertThat(draft.sides()).extracting(Side::text).containsExactly(full, cut));
    assertThat(draft(quote("a", full), indirect("b", cut))).isEmpty();
  }

  @Test
  void aContrastThatTheReportQuotesElsewhereIsNotMissed() {
    var statement = uttered(quote("a", FULL + " but not the goats"), quote("c", FULL));
    assertThat(beside(statement)).isPresent();
    assertThat(beside(statement, uttered(quote("c", "but not the goats")))).isEmpty();
  }

  @Test
  void theEndCountsWhereAnotherReportQuotesItByItself() {
    var statement = uttered(quote("a", WHOLE), quote("c", FULL));
    assertThat(beside(statement)).isEmpty();
    assertThat(beside(statement, uttered(quote("b", END)))).isPresent();
    assertThat(beside(statement, uttered(quote("b", WHOLE)))).isEmpty();
    assertThat(beside(statement, uttered(indirect("b", END)))).isEmpty();
    assertThat(beside(statement, uttered(quote("a", END)))).isEmpty();
    assertThat(beside(statement, uttered(quote("b", END), quote("c", END)))).isEmpty();
  }

  @Test
  void twoSentencesThatShareHalfTheirWordsHereAndThereAreNoWordings() {
    var full = "And that is the truth of it. Many in the valley and the town believe otherwise";
    assertThat(draft(quote("a", full), quote("b", "many goats know the truth"))).isEmpty();
  }

  @Test
  void whoeverCutsAnotherWordingShortIsOnItsSide() {
    var other = "The river feeds the barn, the ferry and the old canal";
    assertThat(
            draft(
                quote("a", FULL),
                quote("b", other),
                quote("c", "The river feeds the barn, the ferry")))
        .hasValueSatisfying(draft -> {
          assertThat(draft.sides()).hasSize(2);
          assertThat(draft.sides().getLast().support().reports()).containsExactly("b", "c");
        });
  }

  @Test
  void aLongQuotationIsShownWhereTheWordsPart() {
    var start =
        "Nobody in this valley has ever seen the water of the lake stand as high as it does";
    assertThat(
            draft(
                quote("a", start + " tonight beside the grain mill"),
                quote("b", start + " today beside the grain mill")))
        .hasValueSatisfying(draft ->
            assertThat(draft.explanation())
                .isEqualTo(
                    "The same words are given differently: “… stand as high as it does tonight"
                        + " beside the grain mill”; “… stand as high as it does today beside the"
                        + " grain mill”."));
  }

  @Test
  void smallWordsOfAMuchLongerQuotationAreNoOtherWording() {
    var words = "A finger pointed is not a hand held out";
    var other = "A finger that points is not a hand that is held out";
    assertThat(draft(quote("a", words), quote("b", other))).isPresent();
    var much = " The mill, the ferry, the canal, the barn and the old grey weir wait for rain";
    assertThat(draft(quote("a", words + "." + much), quote("b", other))).isEmpty();
  }
}
