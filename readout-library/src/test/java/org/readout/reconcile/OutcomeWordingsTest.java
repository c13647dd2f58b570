package org.readout.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.annotate.outcome.OutcomeKind.PLEDGED;
import static org.readout.annotate.outcome.OutcomeKind.REFUSED;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.readout.annotate.outcome.OutcomeKind;
import org.readout.reconcile.Difference.Side;

class OutcomeWordingsTest {
  private static final String FULL = "not close or divert the Orm river above the dam";
  private static final String OTHER = "not close or dry the Orm river above the dam";

  private static final Sources SOURCES = new StoryFixture().sameOrigin("y", "z").sources();

  private static Optional<Draft> draft(UpshotFixture... accounts) {
    var upshots = Arrays.stream(accounts).map(UpshotFixture::upshot).toList();
    var outcome =
        new Outcome(
            "t-o1",
            PLEDGED,
            Plover.NONE,
            List.of("t-veldra"),
            FULL,
            "pledged",
            null,
            List.of(),
            Standing.AGREED,
            SOURCES.support(List.of(upshots.getFirst().evidence())));
    return new OutcomeWordings(SOURCES).of(new Reached(outcome, upshots));
  }

  private static UpshotFixture pledged(String report, String words) {
    return UpshotFixture.of(report, PLEDGED, words, "t-veldra");
  }

  @Test
  void oneWordInThePlaceOfAnotherIsADifference() {
    assertThat(draft(pledged("a", FULL), pledged("b", OTHER)))
        .hasValueSatisfying(draft -> {
          assertThat(draft.kind()).isEqualTo(Difference.Kind.WORDING);
          assertThat(draft.about()).isEqualTo(new Difference.About("outcome", "t-o1", "content"));
          assertThat(draft.explanation())
              .isEqualTo(
                  "The same is told in other words: “not close or divert the Orm river above"
                      + " the dam”; “not close or dry the Orm river above the dam”.");
          assertThat(draft.sides()).extracting(Side::value).containsExactly(FULL, OTHER);
          assertThat(draft.sides())
              .extracting(Side::text)
              .containsExactly("It was said: " + FULL, "It was said: " + OTHER);
          assertThat(draft.sides().getFirst().support().reports()).containsExactly("a");
          assertThat(draft.sides().getLast().support().reports()).containsExactly("b");
        });
  }

  @Test
  void equalWordsOneAccountOrNoneAreNoDifference() {
    assertThat(draft(pledged("a", FULL), pledged("b", FULL))).isEmpty();
    assertThat(draft(pledged("a", FULL))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void whatBothSidesDidIsInTheReportersWords(OutcomeKind kind) {
    boolean own =
        switch (kind) {
          case AGREED, ACCEPTED, RAISED, DISCUSSED, EXPECTED, UNRESOLVED -> false;
          case PLEDGED, ASSURED, DEMANDED, REQUESTED, WARNED, STATED, REFUSED -> true;
        };
    var one = UpshotFixture.of("a", kind, FULL, "t-veldra");
    assertThat(draft(one, pledged("b", OTHER)).isPresent()).isEqualTo(own);
    assertThat(draft(pledged("b", OTHER), one).isPresent()).isEqualTo(own);
  }

  @Test
  void copiesOfOneOriginAreNotCompared() {
    assertThat(draft(pledged("y", FULL), pledged("z", OTHER))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "one replaced, close valve river south dam north lock weir, true",
    "one replaced and one left out, close valve river dam north lock weir, true",
    "one replaced and two left out, close valve river dam lock weir, false",
    "two replaced, close valve river bridge dam north lock weir, false",
    "only left out, close gate river dam north lock weir, false",
  })
  void moreThanOneOtherWordIsAnotherTelling(String why, String words, boolean differs) {
    var whole = pledged("a", "close gate river south dam north lock weir");
    assertThat(draft(whole, pledged("b", words)).isPresent()).as(why).isEqualTo(differs);
  }

  @ParameterizedTest
  @CsvSource({
    "close gate river, close valve river, false",
    "close gate river dam, close valve river dam, true",
  })
  void threeWordsMustBeShared(String one, String other, boolean differs) {
    assertThat(draft(pledged("a", one), pledged("b", other)).isPresent()).isEqualTo(differs);
  }

  @ParameterizedTest
  @CsvSource({
    "close gate river dam, close valve bridge river dam, true",
    "close gate lock river dam, close valve bridge river dam, true",
    "close gate lock weir river dam, close valve bridge mill river dam, false",
  })
  void sixTenthsOfTheShorterMustBeShared(String one, String other, boolean differs) {
    assertThat(draft(pledged("a", one), pledged("b", other)).isPresent()).isEqualTo(differs);
  }

  @Test
  void theFirstPairThatDiffersIsShown() {
    var refused = UpshotFixture.of("c", REFUSED, "not close or shut the Orm river above the dam");
    assertThat(draft(pledged("a", FULL), pledged("b", FULL), refused, pledged("d", OTHER)))
        .hasValueSatisfying(draft ->
            assertThat(draft.sides())
                .extracting(side -> side.support().reports())
                .containsExactly(List.of("a"), List.of("c")));
  }

  @Test
  void aLaterPairIsFoundToo() {
    assertThat(draft(pledged("y", FULL), pledged("z", OTHER), pledged("c", OTHER)))
        .hasValueSatisfying(draft ->
            assertThat(draft.sides())
                .extracting(side -> side.support().reports())
                .containsExactly(List.of("y"), List.of("c")));
    assertThat(draft(pledged("a", "tax boats"), pledged("b", FULL), pledged("c", OTHER)))
        .isPresent();
  }
}
