package org.readout.store;

class InMemoryRecordsTest extends RecordStoreContract {

  @Override
  RecordStore store() {
    return new InMemoryRecords();
  }
}
