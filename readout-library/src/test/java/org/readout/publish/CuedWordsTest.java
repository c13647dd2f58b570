package org.readout.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.readout.claim.StatementClaim;
import org.readout.intake.Evidence;
import org.readout.reconcile.Standing;
import org.readout.reconcile.Statement;
import org.readout.text.Span;

class CuedWordsTest {

  private static final String BLAMING = "The mayor blamed the board for the delay.";
  private static final String NAMING = "According to the mayor, the quay is safe.";
  private static final String TRAILING = "The quay is safe, two officials told\n the paper.";

  @Test
  void setsTheCueOnTheSideOnWhichTheReportHasIt() {
    assertThat(CuedWords.of(statement(BLAMING, "the board for the delay", "blamed", false)))
        .isEqualTo(new CuedWords("blamed", "the board for the delay", ""));
    assertThat(CuedWords.of(statement(TRAILING, "The quay is safe", "told\n the paper", false)))
        .isEqualTo(new CuedWords("", "The quay is safe", "told the paper"));
  }

  @Test
  void leavesAloneWhatIsQuotedOrHoldsItsCueOrHasNone() {
    assertThat(CuedWords.of(statement(BLAMING, "the board for the delay", "blamed", true)).before())
        .isEmpty();
    var whole = "The mayor blamed the board for the delay";
    assertThat(CuedWords.of(statement(BLAMING, whole, "blamed", false)))
        .isEqualTo(new CuedWords("", whole, ""));
    assertThat(CuedWords.of(statement(NAMING, "the quay is safe", "According to", false)).before())
        .isEmpty();
    assertThat(CuedWords.of(statement(BLAMING, "the board", null, false)))
        .isEqualTo(new CuedWords("", "the board", ""));
  }

  private static Statement statement(
      String report, String content, @Nullable String cue, boolean quoted) {
    var account =
        new Statement.Account(
            evidence(report, content),
            StatementClaim.Kind.INDIRECT,
            quoted,
            null,
            cue == null ? null : evidence(report, cue),
            null);
    return new Statement(
        "s1", null, null, null, null, List.of(), content, Standing.SINGLE, 1, List.of(account));
  }

  private static Evidence evidence(String report, String words) {
    int start = report.indexOf(words);
    return new Evidence("r1", new Span(start, start + words.length()), words);
  }
}
