package org.readout.publish;

import static org.readout.publish.SampleReports.REPORT_EARLY;
import static org.readout.publish.SampleReports.REPORT_LATE;
import static org.readout.publish.SampleReports.day;
import static org.readout.publish.SampleReports.ev;
import static org.readout.publish.SampleReports.support;

import java.util.List;
import java.util.Map;
import org.readout.annotate.event.HappeningKind;
import org.readout.annotate.event.Status;
import org.readout.annotate.quantity.Qualifier;
import org.readout.annotate.time.DateValue;
import org.readout.lineage.Lineage;
import org.readout.reconcile.Difference;
import org.readout.reconcile.Finding;
import org.readout.reconcile.Happening;
import org.readout.reconcile.Plover;
import org.readout.reconcile.Reconciled;
import org.readout.reconcile.Standing;
import org.readout.reconcile.TimelineEntry;
import org.readout.record.StoryRecord;

/// The second story of the sample: a toll that rises.
final class SampleFerry {

  private SampleFerry() {}

  static StoryRecord story() {
    return new StoryRecord(
        "s2",
        List.of("ferry-early", "ferry-late"),
        Map.of(),
        List.of(),
        new Reconciled(
            "Ferry accident in Port Asel",
            List.of(accident()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(toll()),
            List.of(new TimelineEntry(DateValue.day(day("2031-05-03")), "s2-h1"))),
        new Lineage(List.of(), Map.of("ferry-early", "origin-1", "ferry-late", "origin-2")));
  }

  private static Happening accident() {
    var nine = support(1, ev(REPORT_EARLY, "At least 9 people were killed"));
    var fourteen = support(1, ev(REPORT_LATE, "risen to 14"));
    return new Happening(
        "s2-h1",
        HappeningKind.ACCIDENT,
        Plover.NONE,
        "Ferry Gull strikes a pier in Port Asel",
        Status.OCCURRED,
        List.of(),
        List.of(
            new Finding(
                "killed",
                Standing.SUPERSEDED,
                List.of(
                    new Finding.Value("14", Qualifier.EXACT, "14", fourteen),
                    new Finding.Value("9", Qualifier.AT_LEAST, "At least 9 people", nine)))),
        Standing.AGREED,
        support(
            2,
            ev(REPORT_EARLY, "the ferry Gull struck a pier in Port Asel on Saturday morning"),
            ev(REPORT_LATE, "Saturday's ferry accident in Port Asel")));
  }

  private static Difference toll() {
    return new Difference(
        "s2-d1",
        Difference.Kind.UPDATE,
        new Difference.About("happening", "s2-h1", "killed"),
        "The toll rose from at least 9 to 14.",
        List.of(
            new Difference.Side(
                "9", "At least 9 people", support(1, ev(REPORT_EARLY, "At least 9 people"))),
            new Difference.Side("14", "risen to 14", support(1, ev(REPORT_LATE, "risen to 14")))));
  }
}
