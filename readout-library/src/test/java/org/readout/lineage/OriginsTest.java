package org.readout.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.intake.Evidence;
import org.readout.intake.Publication;
import org.readout.lineage.Link.Kind;
import org.readout.lineage.Link.Passage;
import org.readout.text.Span;

class OriginsTest {
  private static final Evidence EVIDENCE = new Evidence("a", new Span(0, 1), "x");

  private static Link link(String from, String to) {
    return new Link(from, to, Kind.COPIED, 1, List.of(new Passage(EVIDENCE, EVIDENCE)));
  }

  @Test
  void reportsTiedByAnyChainAreOfOneOriginNumberedByTheFirst() {
    var origins =
        Origins.of(
            List.of("a", "b", "c", "d", "e", "f"),
            List.of(link("f", "d"), link("c", "b"), link("d", "b"), link("e", "Tidal Post")));
    assertThat(origins)
        .isEqualTo(
            Map.of(
                "a", "origin-1",
                "b", "origin-2",
                "c", "origin-2",
                "d", "origin-2",
                "e", "origin-3",
                "f", "origin-2"));
  }

  @Test
  void unknownReportsAreTheirOwnOrigins() {
    var lineage = new Lineage(List.of(), Map.of("a", "origin-1", "b", "origin-1"));
    assertThat(lineage.independent(List.of("a", "b", "c"))).isEqualTo(2);
    assertThat(lineage.independent(List.of())).isZero();
  }

  @Test
  void aLinkHasAShareAndAPassage() {
    var passages = List.of(new Passage(EVIDENCE, EVIDENCE));
    assertThat(new Link("a", "b", Kind.COPIED, 0, passages).share()).isZero();
    assertThat(new Link("a", "b", Kind.COPIED, 1, passages).share()).isEqualTo(1);
    for (double share : new double[] {-0.01, 1.01, Double.NaN}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Link("a", "b", Kind.COPIED, share, passages))
          .withMessage("no link from a to b");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Link("a", "b", Kind.COPIED, 1, List.of()));
    assertThat(Kind.SAME_ORIGIN.word()).isEqualTo("same-origin");
  }

  private static Direction direction(Account first, Account second) {
    var citations = Citations.of(List.of(first, second));
    var direction = Direction.of(first, second, citations);
    var turned = Direction.of(second, first, citations);
    assertThat(turned)
        .isEqualTo(
            switch (direction) {
              case FIRST -> Direction.SECOND;
              case SECOND -> Direction.FIRST;
              case UNKNOWN -> Direction.UNKNOWN;
            });
    return direction;
  }

  @Test
  void theLaterThenTheCreditingThenTheBrokenReportDescends() {
    assertThat(
            direction(
                Accounts.of("a", null, "2024-05-01", "Rain fell."),
                Accounts.of("b", "Tidal Post", "2024-05-02", "Much rain fell. dust fell. so.")))
        .isEqualTo(Direction.SECOND);
    assertThat(
            direction(
                Accounts.of("a", "Tidal Post", null, "Rain. The crops. grew and rotted. well."),
                Accounts.of(
                    "b", "Much rain fell in the night, the Tidal Post reported on Monday.")))
        .isEqualTo(Direction.SECOND);
    assertThat(
            direction(
                Accounts.of("a", "Rain fell."), Accounts.of("b", "Much rain fell on dust. so.")))
        .isEqualTo(Direction.SECOND);
  }

  @Test
  void withoutTimeCreditOrBrokenSentencesNothingTellsWhoDescends() {
    assertThat(direction(Accounts.of("a", "Rain fell."), Accounts.of("b", "Rain fell here.")))
        .isEqualTo(Direction.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-01, 2024-05-02, -1",
    "2024-05-02, 2024-05-01, 1",
    "2024-05-01, 2024-05-01, 0",
    "2024-05-02T01:00:00+05:00, 2024-05-01T21:00:00Z, -1",
    "2024-05-02T01:00:00+05:00, 2024-05-01, 1",
    "2024-05-02T01:00:00Z, 2024-05-02, 0",
  })
  void timesAreComparedAsFarAsBothAreKnown(String one, String other, int sign) {
    var first = Publication.parse(one).orElseThrow();
    var second = Publication.parse(other).orElseThrow();
    assertThat(Integer.signum(Direction.byTime(first, second))).isEqualTo(sign);
    assertThat(Direction.byTime(null, second)).isZero();
    assertThat(Direction.byTime(first, null)).isZero();
  }

  @Test
  void aSweepTellsWhatIsCovered() {
    var sweep = new Sweep(List.of(new Span(20, 25), new Span(2, 12), new Span(4, 6)));
    var asked =
        Arrays.asList(
            new Span(0, 2),
            new Span(1, 3),
            new Span(5, 7),
            new Span(11, 12),
            new Span(12, 14),
            new Span(19, 20),
            new Span(19, 21),
            new Span(24, 30),
            new Span(25, 30));
    assertThat(asked.stream().map(sweep::covers))
        .containsExactly(false, true, true, true, false, false, true, true, false);
    assertThat(new Sweep(List.of()).covers(new Span(0, 9))).isFalse();
  }
}
