package org.readout.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.readout.annotate.time.DateValue;
import org.readout.lineage.Lineage;
import org.readout.lineage.Link;

class DrawingsTest {

  @Property(tries = 200)
  void labelsOfTheTimelineNeverOverlap(
      @ForAll @Size(max = 20) List<@IntRange(max = 2000) Integer> days,
      @ForAll @IntRange(min = 1, max = 60) int words) {
    var entries =
        days.stream()
            .sorted()
            .map(day -> DateValue.day(LocalDate.of(2030, 1, 1).plusDays(day)))
            .map(date -> new TimelineLayout.Entry(date, "something ".repeat(words).strip(), "h"))
            .toList();
    var rows = TimelineLayout.rows(entries);
    for (int i = 1; i < rows.size(); i++) {
      int room = rows.get(i).gap() == null ? TimelineLayout.LINE : 2 * TimelineLayout.LINE;
      assertThat(rows.get(i).y() - rows.get(i - 1).bottom()).isGreaterThanOrEqualTo(room);
    }
    assertThat(rows)
        .allSatisfy(
            row -> assertThat(row.lines()).allMatch(line -> line.length() <= TimelineLayout.MOST));
  }

  @Test
  void aLongTimeBetweenTwoHappeningsIsSaid() {
    var march = new TimelineLayout.Entry(DateValue.day(LocalDate.of(2030, 3, 1)), "one", "h1");
    var june = new TimelineLayout.Entry(DateValue.day(LocalDate.of(2030, 6, 1)), "two", "h2");
    var rows = TimelineLayout.rows(List.of(march, june, june));
    assertThat(rows).extracting(TimelineLayout.Row::gap).containsExactly(null, "3 months", null);
    assertThat(rows).extracting(TimelineLayout.Row::sameDate).containsExactly(false, false, true);
  }

  @Test
  void reportsOfOneOriginShareABoxAndHangUnderTheOneTheyDrawOn() {
    var layout = LineageLayout.of(SampleRecord.talks().reports(), SampleRecord.talks().lineage());
    assertThat(layout.boxes())
        .extracting(LineageLayout.Box::reports)
        .containsExactlyInAnyOrder(1, 1, 2, 1);
    var echo = layout.nodes().get("morning-echo");
    var wire = layout.nodes().get("kestrel-wire");
    assertThat(echo.above()).isEqualTo("kestrel-wire");
    assertThat(echo.x()).isGreaterThan(wire.x());
    assertThat(echo.y()).isEqualTo(wire.y() + LineageLayout.STEP);
  }

  @Test
  void aCitationOfAnotherReportIsALineAndOneOfAnOutsideSourceIsNot() {
    var layout = LineageLayout.of(SampleRecord.talks().reports(), SampleRecord.talks().lineage());
    assertThat(layout.arcs()).hasSize(1);
    assertThat(layout.arcs().getFirst().link().to()).isEqualTo("daily-lantern");
    assertThat(layout.nodes()).doesNotContainKey("TRT");
  }

  @Test
  void citationsThatRunBesideEachOtherKeepTheirOwnLanes() {
    var reports = List.of("a", "b", "c", "d");
    var layout =
        LineageLayout.of(
            reports,
            lineage(
                link("d", "a", Link.Kind.CITES, 0),
                link("c", "b", Link.Kind.CITES, 0),
                link("b", "a", Link.Kind.CITES, 0)));
    assertThat(layout.arcs())
        .extracting(LineageLayout.Arc::lane)
        .containsExactlyInAnyOrder(1, 2, 3);
  }

  @Test
  void aReportHangsOnTheOneThatItSharesMostWithAndNeverInACircle() {
    var rows =
        LineageTree.of(
                List.of("a", "b", "c"),
                List.of(
                    link("b", "a", Link.Kind.COPIED, 0.9),
                    link("a", "b", Link.Kind.COPIED, 0.5),
                    link("c", "a", Link.Kind.ADAPTED, 0.2),
                    link("c", "b", Link.Kind.ADAPTED, 0.6)))
            .rows();
    assertThat(rows).extracting(LineageTree.Row::report).containsExactly("a", "b", "c");
    assertThat(rows).extracting(LineageTree.Row::depth).containsExactly(0, 1, 2);
    assertThat(rows).extracting(LineageTree.Row::above).containsExactly(-1, 0, 1);
  }

  @Test
  void ofVeryManyReportsOnlyLinkedOnesAreDrawn() {
    var reports = new ArrayList<String>();
    for (int i = 0; i < 500; i++) {
      reports.add("report-" + i);
    }
    var layout =
        LineageLayout.of(reports, lineage(link("report-7", "report-9", Link.Kind.COPIED, 1)));
    assertThat(layout.nodes().keySet()).containsExactly("report-7", "report-9");
    assertThat(layout.alone()).hasSize(498);
  }

  private static Link link(String from, String to, Link.Kind kind, double share) {
    var report = SampleReports.report(from, null, null, null, null, null, "words", false);
    var words = SampleReports.ev(report, "words");
    return new Link(from, to, kind, share, List.of(new Link.Passage(words, words)));
  }

  private static Lineage lineage(Link... links) {
    return new Lineage(List.of(links), new TreeMap<>());
  }
}
