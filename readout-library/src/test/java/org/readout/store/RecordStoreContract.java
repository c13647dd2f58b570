package org.readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.lineage.LineageTracer;
import org.readout.reconcile.Reconciled;
import org.readout.record.StoryRecord;

/// What every store of records does alike.
abstract class RecordStoreContract {

  abstract RecordStore store();

  private static StoryRecord record(String id, String... reports) {
    var nothing =
        new Reconciled(
            "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of());
    return new StoryRecord(
        id, List.of(reports), Map.of(), List.of(), nothing, LineageTracer.trace(List.of()));
  }

  @Test
  void whatWasPutIsFoundByItsStory() {
    var store = store();
    store.put(record("s", "a"));
    assertThat(store.get("s")).map(StoryRecord::reports).contains(List.of("a"));
    assertThat(store.get("t")).isEmpty();
  }

  @Test
  void aLaterOneReplacesOneOfTheSameStory() {
    var store = store();
    store.put(record("s", "a"));
    store.put(record("s", "a", "b"));
    assertThat(store.all()).extracting(StoryRecord::reports).containsExactly(List.of("a", "b"));
  }

  @Test
  void allAreOrderedByStory() {
    var store = store();
    for (String id : new String[] {"c", "a", "b"}) {
      store.put(record(id));
    }
    assertThat(store.all()).extracting(StoryRecord::id).containsExactly("a", "b", "c");
  }
}
