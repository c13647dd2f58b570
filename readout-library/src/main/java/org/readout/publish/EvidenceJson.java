package org.readout.publish;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.intake.Evidence;
import org.readout.reconcile.Support;

/// Evidence and support, as the contract writes them.
final class EvidenceJson {

  private final Json json;
  private final Offsets offsets;

  EvidenceJson(Json json, Offsets offsets) {
    this.json = json;
    this.offsets = offsets;
  }

  void one(Evidence evidence) throws IOException {
    json.flat(() -> fields(evidence));
  }

  /// The four fields alone, inside an object that holds more.
  void fields(Evidence evidence) throws IOException {
    offsets.checked(evidence);
    json.text("report", evidence.report());
    json.number("start", offsets.start(evidence));
    json.number("end", offsets.end(evidence));
    json.text("exact", evidence.exact());
  }

  void orNull(String name, @Nullable Evidence evidence) throws IOException {
    if (evidence == null) {
      json.text(name, null);
    } else {
      json.flat(name, () -> fields(evidence));
    }
  }

  void list(List<Evidence> evidence) throws IOException {
    json.array("evidence", evidence, this::one);
  }

  void support(Support support) throws IOException {
    json.texts("reports", support.reports());
    json.number("origins", support.origins());
    list(support.evidence());
  }
}
