package org.readout.store;

import java.util.List;
import java.util.Optional;
import org.readout.intake.Report;

/// Keeps reports. Every store passes one suite of tests.
public interface ReportStore {

  /// Keeps a report in place of one with the same id.
  void put(Report report);

  Optional<Report> get(String id);

  /// Every report kept, ordered by id.
  List<Report> all();
}
