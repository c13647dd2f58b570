package org.readout.publish;

import java.io.IOException;
import java.io.OutputStream;
import org.readout.record.RecordSet;
import org.readout.record.StoryRecord;

/// `record.json`, version `readout-record-1`: the public contract, of which everything else is a
/// view. Its schema lies beside this class as `record.schema.json`.
public final class JsonPublisher implements Publisher {

  /// The version that the head of the record names.
  public static final String SCHEMA = "readout-record-1";

  @Override
  public String fileName() {
    return "record.json";
  }

  @Override
  public void publish(RecordSet record, OutputStream out) throws IOException {
    try (var json = new Json(out)) {
      var evidence = new EvidenceJson(json, new Offsets(record));
      json.object(() -> head(record, json, evidence));
    }
    out.flush();
  }

  private static void head(RecordSet record, Json json, EvidenceJson evidence) throws IOException {
    var reports = new ReportJson(json, evidence, record);
    json.text("schema", SCHEMA);
    json.text("reader", record.reader());
    json.array("reports", record.reports(), reports::write);
    json.array("stories", record.stories(), story -> story(story, json, evidence));
  }

  private static void story(StoryRecord story, Json json, EvidenceJson evidence)
      throws IOException {
    var found = story.findings();
    var cast = new CastJson(json, evidence);
    var findings = new FindingsJson(json, evidence);
    json.object(() -> {
      json.text("id", story.id());
      json.text("title", found.title());
      json.texts("reports", story.reports());
      json.array("actors", story.actors(), cast::actor);
      findings.write(found);
      json.array("lineage", story.lineage().links(), cast::link);
      json.array("timeline", found.timeline(), findings::entry);
    });
  }
}
