package org.readout.record;

import java.util.List;
import org.readout.intake.Report;

/// Everything that one run made of its reports: version `readout-record-1` of the public output.
///
/// @param reader name and hash of the model that read the reports
/// @param reports every report read, ordered by id
/// @param stories largest first; a report that belongs to no other stands in a story of its own
public record RecordSet(String reader, List<Report> reports, List<StoryRecord> stories) {

  public RecordSet {
    reports = List.copyOf(reports);
    stories = List.copyOf(stories);
  }

  /// The report with this id.
  ///
  /// @throws java.util.NoSuchElementException if there is none
  public Report report(String id) {
    return reports.stream().filter(report -> report.id().equals(id)).findFirst().orElseThrow();
  }
}
