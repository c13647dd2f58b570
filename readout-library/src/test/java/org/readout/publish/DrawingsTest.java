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
  void reportsOfOneOriginShareABoxAndLabelsKeepApart() {
    var layout = LineageLayout.of(SampleRecord.talks().reports(), SampleRecord.talks().lineage());
    assertThat(layout.boxes()).hasSize(4);
    assertThat(layout.nodes().get("TRT").outside()).isTrue();
    var ys =
        layout.arrows().stream()
            .filter(a -> a.lane() > 0)
            .map(LineageLayout.Arrow::labelY)
            .toList();
    assertThat(ys).hasSize(2);
    assertThat(Math.abs(ys.get(0) - ys.get(1))).isGreaterThanOrEqualTo(16);
  }

  @Test
  void ofVeryManyReportsOnlyLinkedOnesAreDrawn() {
    var reports = new ArrayList<String>();
    for (int i = 0; i < 500; i++) {
      reports.add("report-" + i);
    }
    var report = SampleReports.report("report-7", null, null, null, null, null, "words", false);
    var words = SampleReports.ev(report, "words");
    var link =
        new Link(
            "report-7", "report-9", Link.Kind.COPIED, 1, List.of(new Link.Passage(words, words)));
    var layout = LineageLayout.of(reports, new Lineage(List.of(link), new TreeMap<>()));
    assertThat(layout.nodes().keySet()).containsExactly("report-7", "report-9");
    assertThat(layout.arrows()).hasSize(1);
  }
}
