package org.readout.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.annotate.outcome.OutcomeKind;
import org.readout.lineage.Lineage;
import org.readout.reconcile.Outcome;
import org.readout.reconcile.Plover;
import org.readout.reconcile.Reconciled;
import org.readout.reconcile.Standing;
import org.readout.record.RecordSet;
import org.readout.record.StoryRecord;

class SummaryPublisherTest {

  @Test
  void itTellsWhoMetWhomForHowLongAndWhoSaysSo() {
    assertThat(new SummaryPublisher(120, false).of(SampleRecord.sample()))
        .contains("14 April 2031 · Hall of Lanterns · 4 origins / 5 reports")
        .contains(
            "Elka Dorn and Soren Vail (agreed): 13 April 2031, 7 hours 30 minutes or 6 hours  2 origins / 2 reports")
        .contains("35 minutes, elsewhere about 30 minutes")
        .contains("killed 14, earlier at least 9")
        .contains("refused (Tolmark): to restore the military hotline")
        .contains("morning-echo adapts Kestrel");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 200})
  void noLineIsWiderThanTheTerminal(int width) {
    assertThat(new SummaryPublisher(width, false).of(SampleRecord.sample()).lines())
        .allMatch(line -> line.length() <= width);
  }

  @Test
  void aLongStoryIsCountedNotListed() {
    var lines =
        new SummaryPublisher(80, false).of(outcomes(50, "to keep the peace")).lines().toList();
    assertThat(lines).hasSizeLessThanOrEqualTo(40).contains("  and 41 more in record.html");
  }

  @Test
  void aReportCannotSteerTheTerminal() {
    var summary =
        new SummaryPublisher(80, false).of(outcomes(1, "to \u001b[2Jwipe \u202E it\u0007"));
    assertThat(summary).doesNotContain("\u001b", "\u202E", "\u0007").contains("wipe");
  }

  @Test
  void colourIsThereOnlyWhenAskedFor() {
    var plain = new SummaryPublisher(80, false).of(SampleRecord.sample());
    var coloured = new SummaryPublisher(80, true).of(SampleRecord.sample());
    assertThat(coloured).contains("\u001b[1m").isNotEqualTo(plain);
    assertThat(coloured.replaceAll("\u001b\\[\\dm", "")).isEqualTo(plain);
  }

  @Test
  void tooNarrowATerminalIsRefused() {
    assertThatThrownBy(() -> new SummaryPublisher(20, false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static RecordSet outcomes(int number, String content) {
    var words = SampleReports.ev(SampleReports.REPORT_EARLY, "police said");
    var outcomes = new ArrayList<Outcome>();
    for (int i = 0; i < number; i++) {
      outcomes.add(
          new Outcome(
              "o" + i,
              OutcomeKind.AGREED,
              Plover.NONE,
              List.of(),
              content,
              "agreed",
              null,
              List.of(),
              Standing.SINGLE,
              SampleReports.support(1, words)));
    }
    var found =
        new Reconciled(
            "Many", List.of(), List.of(), outcomes, List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of());
    var story =
        new StoryRecord(
            "s",
            List.of("ferry-early"),
            Map.of(),
            List.of(),
            found,
            new Lineage(List.of(), Map.of()));
    return new RecordSet("", List.of(SampleReports.REPORT_EARLY), List.of(story));
  }
}
