package org.readout.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.intake.Evidence;
import org.readout.lineage.Lineage;
import org.readout.reconcile.Issue;
import org.readout.reconcile.Reconciled;
import org.readout.record.RecordSet;
import org.readout.record.StoryRecord;

class SilenceTest {

  private final Silence talks =
      Silence.of(new StoryView(SampleRecord.sample(), SampleRecord.talks()));

  @Test
  void aReportThatHasTheWordsOfAnIssueIsNotCalledSilentOnIt() {
    var hotline = row("Issues", "Military hotline");
    assertThat(hotline.told()).containsOnlyKeys("northern-page");
    assertThat(hotline.named()).containsOnlyKeys("harbour-post");
    assertThat(exact(hotline.named().get("harbour-post"))).containsExactly("military hotline");
  }

  @Test
  void inflectedWordsOfAnIssueAreItsWords() {
    var one =
        SampleReports.report("one", null, null, null, null, null, "The Flight is late.", false);
    var two =
        SampleReports.report("two", null, null, null, null, null, "No flights at all.", false);
    var three = SampleReports.report("three", null, null, null, null, null, "Trains.", false);
    var issue = new Issue("i", "flights", List.of(SampleReports.ev(two, "flights")));
    var found =
        new Reconciled(
            "One",
            List.of(),
            List.of(),
            List.of(),
            List.of(issue),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    var story =
        new StoryRecord(
            "s",
            List.of("one", "three", "two"),
            Map.of(),
            List.of(),
            found,
            new Lineage(List.of(), Map.of()));
    var record = new RecordSet("", List.of(one, three, two), List.of(story));
    var row = Silence.of(new StoryView(record, story)).groups().getFirst().rows().getFirst();
    assertThat(row.told()).containsOnlyKeys("two");
    assertThat(exact(row.named().get("one"))).containsExactly("Flight");
    assertThat(row.named()).doesNotContainKey("three");
  }

  @Test
  void statementsAndOutcomesOnAnIssueAreWhatAReportSaysOnIt() {
    var strait = row("Issues", "The strait");
    assertThat(strait.told())
        .containsOnlyKeys(
            "daily-lantern", "harbour-post", "kestrel-wire", "morning-echo", "northern-page");
    assertThat(exact(strait.told().get("kestrel-wire")))
        .contains("pledged to keep the strait free");
  }

  @Test
  void whatOneReportAloneTellsStandsBesideTheTable() {
    var happenings = group("Happenings");
    assertThat(happenings.rows())
        .extracting(Silence.Row::label)
        .contains("Elka Dorn and Soren Vail hold talks");
    assertThat(happenings.alone())
        .extracting(Silence.Row::label)
        .containsExactlyInAnyOrder(
            "Iven Marsk meets Soren Vail", "Soren Vail is invited to Varenia");
  }

  @Test
  void reportsOfOneOriginStandSideBySide() {
    int wire = talks.reports().indexOf("kestrel-wire");
    assertThat(talks.reports().get(wire + 1)).isEqualTo("morning-echo");
  }

  @Test
  void oneReportAloneHasNoTable() {
    var story =
        new StoryRecord(
            "s",
            List.of("harbour-post"),
            Map.of(),
            List.of(),
            SampleRecord.talks().findings(),
            new Lineage(List.of(), Map.of()));
    assertThat(Silence.of(new StoryView(SampleRecord.sample(), story)).isTelling()).isFalse();
  }

  @Test
  void ofVeryManyReportsTheTableHasSoManyColumnsAsCanBeRead() {
    var reports = new ArrayList<String>();
    for (int i = 0; i < 100; i++) {
      reports.add("report-%03d".formatted(i));
    }
    var story =
        new StoryRecord(
            "s",
            reports,
            Map.of(),
            List.of(),
            SampleRecord.talks().findings(),
            new Lineage(List.of(), Map.of()));
    var silence = Silence.of(new StoryView(SampleRecord.sample(), story));
    assertThat(silence.reports()).hasSize(Silence.MOST);
    assertThat(silence.left()).isEqualTo(60);
  }

  private Silence.Row row(String group, String label) {
    var rows = new ArrayList<>(group(group).rows());
    rows.addAll(group(group).alone());
    return rows.stream().filter(row -> row.label().equals(label)).findFirst().orElseThrow();
  }

  private Silence.Group group(String name) {
    return talks.groups().stream().filter(g -> g.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<String> exact(List<Evidence> evidence) {
    return evidence.stream().map(Evidence::exact).toList();
  }
}
