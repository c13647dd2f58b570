package org.readout.publish;

import java.util.HashMap;
import java.util.Map;
import org.readout.intake.Evidence;
import org.readout.intake.Report;
import org.readout.record.RecordSet;
import org.readout.text.CodePoints;

/// UTF-16 inside to code points outside, for every report of a record; looks at each text once.
final class Offsets {

  private final Map<String, Report> reports = new HashMap<>();
  private final Map<String, CodePoints> points = new HashMap<>();

  Offsets(RecordSet record) {
    record.reports().forEach(report -> reports.put(report.id(), report));
  }

  /// Number of code points of a report.
  int characters(String report) {
    return of(report).count();
  }

  int start(Evidence evidence) {
    return of(evidence.report()).toCodePoint(evidence.span().start());
  }

  int end(Evidence evidence) {
    return of(evidence.report()).toCodePoint(evidence.span().end());
  }

  /// The evidence itself.
  ///
  /// @throws IllegalArgumentException if its report does not say so at that place
  Evidence checked(Evidence evidence) {
    var text = report(evidence.report()).text();
    if (!text.startsWith(evidence.exact(), evidence.span().start())) {
      throw new IllegalArgumentException(
          "report %s does not say “%s” at %s"
              .formatted(evidence.report(), evidence.exact(), evidence.span()));
    }
    return evidence;
  }

  private CodePoints of(String report) {
    return points.computeIfAbsent(report, id -> new CodePoints(report(id).text()));
  }

  private Report report(String id) {
    var report = reports.get(id);
    if (report == null) {
      throw new IllegalArgumentException("evidence from a report that is not in the record: " + id);
    }
    return report;
  }
}
