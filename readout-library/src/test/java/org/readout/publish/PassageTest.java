package org.readout.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.readout.intake.Evidence;
import org.readout.intake.Report;
import org.readout.text.Span;

class PassageTest {

  private static final String LONG =
      "Dr. Vail came to the harbour on Monday. " + "The quay was full of people. ".repeat(12);

  @Test
  void aShortParagraphIsItsOwnContext() {
    assertThat(
            around(
                "First.\n\nThe two met for six hours at the old mill by the river, both said.\n\nLast.",
                "six hours"))
        .containsExactly("The two met for six hours at the old mill by the river, both said.");
  }

  @Test
  void evidenceThatFillsItsParagraphIsShownBetweenItsNeighbours() {
    assertThat(around("Before it.\n\n“We shall see.”\n\nAfter it.", "“We shall see.”"))
        .containsExactly("Before it.", "“We shall see.”", "After it.");
  }

  @Test
  void aLongParagraphIsCutBetweenSentencesAndNotBehindATitle() {
    var text = LONG + "They spoke for six hours. " + LONG;
    assertThat(around(text, "six hours"))
        .hasSize(1)
        .allSatisfy(words -> {
          assertThat(words)
              .startsWith("The quay")
              .endsWith("people.")
              .contains("for six hours. Dr. Vail came");
          assertThat(words.length()).isLessThan(500);
        });
  }

  @Test
  void allEvidenceInTheStretchIsMarked() {
    var report =
        report("They spoke for six hours, then for two hours, on the whole for long enough.");
    var passage =
        Passage.of(
            text(report),
            List.of(SampleReports.ev(report, "two hours"), SampleReports.ev(report, "six hours")));
    assertThat(passage.marked())
        .extracting(span -> span.of(report.text()))
        .containsExactly("six hours", "two hours");
  }

  @Property(tries = 300)
  void theContextHoldsTheBeginningOfTheEvidenceAndStaysInsideTheReport(
      @ForAll @IntRange(min = 0, max = 900) int start,
      @ForAll @IntRange(min = 1, max = 400) int length) {
    var words = LONG + "\n\n" + "word".repeat(80) + " 🕊 " + "x".repeat(300) + "\n\nEnd.";
    int from = Math.min(start, words.length() - 1);
    var span = new Span(from, Math.min(words.length(), from + length));
    var report = report(words);
    var passage = Passage.of(text(report), List.of(report.evidence(span)));
    assertThat(passage.stretches())
        .anyMatch(stretch -> stretch.start() <= from && from < stretch.end());
    assertThat(passage.stretches())
        .allMatch(stretch -> stretch.start() >= 0 && stretch.end() <= words.length());
    for (int i = 1; i < passage.stretches().size(); i++) {
      assertThat(passage.stretches().get(i).start())
          .isGreaterThanOrEqualTo(passage.stretches().get(i - 1).end());
    }
  }

  private static List<String> around(String text, String evidence) {
    var report = report(text);
    var passage = Passage.of(text(report), List.<Evidence>of(SampleReports.ev(report, evidence)));
    return passage.stretches().stream().map(stretch -> stretch.of(report.text())).toList();
  }

  private static ReportText text(Report report) {
    return new ReportText(report, List.of());
  }

  private static Report report(String text) {
    return SampleReports.report("one", null, null, null, null, null, text, false);
  }
}
