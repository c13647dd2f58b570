package org.readout.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.intake.Report;

/// What every store of reports does alike.
abstract class ReportStoreContract {

  abstract ReportStore store();

  private static Report report(String id, String text) {
    return new Report(id, null, null, null, null, null, null, "en", "0".repeat(64), text, false);
  }

  @Test
  void whatWasPutIsFoundByItsId() {
    var store = store();
    store.put(report("b", "Rain fell."));
    assertThat(store.get("b")).contains(report("b", "Rain fell."));
    assertThat(store.get("a")).isEmpty();
  }

  @Test
  void aLaterOneReplacesOneOfTheSameId() {
    var store = store();
    store.put(report("a", "Rain fell."));
    store.put(report("a", "Snow fell."));
    assertThat(store.all()).containsExactly(report("a", "Snow fell."));
  }

  @Test
  void allAreOrderedById() {
    var store = store();
    for (String id : new String[] {"c", "a", "b"}) {
      store.put(report(id, id));
    }
    assertThat(store.all()).extracting(Report::id).containsExactly("a", "b", "c");
  }
}
