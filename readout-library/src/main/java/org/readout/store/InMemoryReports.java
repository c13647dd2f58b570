package org.readout.store;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.readout.intake.Report;

/// Keeps reports for as long as the program runs. Safe to share between threads.
public final class InMemoryReports implements ReportStore {

  private final ConcurrentSkipListMap<String, Report> byId = new ConcurrentSkipListMap<>();

  @Override
  public void put(Report report) {
    byId.put(report.id(), report);
  }

  @Override
  public Optional<Report> get(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  @Override
  public List<Report> all() {
    return List.copyOf(byId.values());
  }
}
