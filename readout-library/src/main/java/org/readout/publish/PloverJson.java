package org.readout.publish;

import java.io.IOException;
import org.readout.reconcile.Plover;

/// The standard code of a happening or outcome, as the contract writes it.
final class PloverJson {

  private PloverJson() {}

  static void write(Json json, Plover plover) throws IOException {
    json.flat(
        "plover",
        () -> {
          json.text("event", plover.event());
          json.text("mode", plover.mode());
          json.text("context", plover.context());
        });
  }
}
