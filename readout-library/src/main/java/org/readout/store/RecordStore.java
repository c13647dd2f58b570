package org.readout.store;

import java.util.List;
import java.util.Optional;
import org.readout.record.StoryRecord;

/// Keeps the records of stories. Every store passes one suite of tests.
public interface RecordStore {

  /// Keeps a record in place of one of the same story.
  void put(StoryRecord record);

  Optional<StoryRecord> get(String story);

  /// Every record kept, ordered by the id of its story.
  List<StoryRecord> all();
}
