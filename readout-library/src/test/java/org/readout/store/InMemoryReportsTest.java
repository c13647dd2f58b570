package org.readout.store;

class InMemoryReportsTest extends ReportStoreContract {

  @Override
  ReportStore store() {
    return new InMemoryReports();
  }
}
