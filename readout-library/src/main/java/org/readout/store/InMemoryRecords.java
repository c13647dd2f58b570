package org.readout.store;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.readout.record.StoryRecord;

/// Keeps records for as long as the program runs. Safe to share between threads.
public final class InMemoryRecords implements RecordStore {

  private final ConcurrentSkipListMap<String, StoryRecord> byStory = new ConcurrentSkipListMap<>();

  @Override
  public void put(StoryRecord record) {
    byStory.put(record.id(), record);
  }

  @Override
  public Optional<StoryRecord> get(String story) {
    return Optional.ofNullable(byStory.get(story));
  }

  @Override
  public List<StoryRecord> all() {
    return List.copyOf(byStory.values());
  }
}
