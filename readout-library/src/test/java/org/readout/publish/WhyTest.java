package org.readout.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.readout.lineage.Lineage;
import org.readout.lineage.Link;
import org.readout.reconcile.Finding;
import org.readout.reconcile.Happening;
import org.readout.reconcile.Statement;
import org.readout.record.StoryRecord;

class WhyTest {

  private static final String ECHO =
      "morning-echo counts with Kestrel, because it adapts it (they share 81 % of the shorter"
          + " one’s words)";

  private final StoryView view = new StoryView(SampleRecord.sample(), SampleRecord.talks());

  @Test
  void whatSeveralOriginsSayNamesTheReportThatDoesNotCountByItself() {
    assertThat(view.why().of(happening("s1-h3")))
        .isEqualTo("Agreed: five reports of four origins say so; " + ECHO + ".");
  }

  @Test
  void whatOneReportSaysNamesIt() {
    assertThat(view.why().of(happening("s1-h4"))).isEqualTo("Single: only Kestrel says so.");
    assertThat(view.why().of(statement("s1-q2")))
        .isEqualTo("Single: only The Harbour Post says so.");
  }

  @Test
  void disputedValuesStandBesideEachOtherWithWhoGivesThem() {
    assertThat(view.why().of(fact("s1-h2", "duration")))
        .isEqualTo(
            "Disputed: “7 hours 30 minutes” (The Harbour Post) and “6 hours” (Daily Lantern)"
                + " cannot both be true.");
  }

  @Test
  void aHappeningIsAsDisputedAsItsStatus() {
    assertThat(view.why().of(happening("s1-h1")))
        .isEqualTo(view.why().of(fact("s1-h1", "status")))
        .startsWith("Disputed: “cancelled” (The Harbour Post) and “postponed”");
  }

  @Test
  void valuesOfDifferentPrecisionAreSaidToFitAndPlacesAreNotCalledMorePrecise() {
    assertThat(view.why().of(fact("s1-h3", "duration")))
        .isEqualTo(
            "Refined: “35 minutes” (two origins) and “about 30 minutes” (Daily Lantern) can both be"
                + " true, one more precise than the other; "
                + ECHO
                + ".");
    assertThat(view.why().of(fact("s1-h3", "place")))
        .endsWith("can both be true: one place can lie in the other.");
  }

  @Test
  void laterWordsStandBehindEarlierOnesWithTheirDays() {
    var ferry = new StoryView(SampleRecord.sample(), SampleFerry.story());
    var toll = StoryView.fact(ferry.story().findings().happenings().getFirst(), "killed");
    assertThat(ferry.why().of(toll.orElseThrow()))
        .matches(
            "Superseded: later reports revise earlier ones: “.*9” \\(.*\\), then “14” \\(.*4 May 2031\\)\\.");
  }

  @Test
  void aStatementInSeveralWordingsSaysSo() {
    assertThat(view.why().of(statement("s1-q4")))
        .isEqualTo(
            "Refined: three reports of two origins give it, not all in the same words; "
                + ECHO
                + ".");
  }

  @Test
  void aDisputedOutcomeWithoutADifferenceStillHasASentence() {
    assertThat(view.why().of(view.story().findings().outcomes().getFirst()))
        .isEqualTo("Disputed: two origins do not tell the same of it.");
  }

  @Test
  void everyLineOfARecordHasOneSentenceThatBeginsWithItsStanding() {
    var found = view.story().findings();
    var why = view.why();
    found
        .happenings()
        .forEach(h ->
            assertThat(why.of(h)).startsWith(Wording.sentence(h.standing().word())).endsWith("."));
    found
        .statements()
        .forEach(s ->
            assertThat(why.of(s)).startsWith(Wording.sentence(s.standing().word())).endsWith("."));
    found
        .outcomes()
        .forEach(o ->
            assertThat(why.of(o)).startsWith(Wording.sentence(o.standing().word())).endsWith("."));
  }

  @Test
  void ofManyCopiesNotEachIsNamed() {
    var reports = new ArrayList<String>();
    var origins = new TreeMap<String, String>();
    for (int i = 0; i < 30; i++) {
      reports.add("copy-%02d".formatted(i));
      origins.put(reports.getLast(), "origin-1");
    }
    var story =
        new StoryRecord(
            "s",
            reports,
            java.util.Map.of(),
            List.of(),
            SampleRecord.talks().findings(),
            new Lineage(List.<Link>of(), origins));
    assertThat(new Kinship(new StoryView(SampleRecord.sample(), story)).clauses(reports))
        .containsExactly(
            "copy-00, copy-01, copy-02, copy-03 and 26 more count as one, because they descend from"
                + " one another");
  }

  private Happening happening(String id) {
    return java.util.Objects.requireNonNull(view.happening(id));
  }

  private Finding fact(String happening, String attribute) {
    return StoryView.fact(happening(happening), attribute).orElseThrow();
  }

  private Statement statement(String id) {
    return view.story().findings().statements().stream()
        .filter(statement -> statement.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
