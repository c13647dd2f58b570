package org.readout.publish;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.intake.Report;
import org.readout.record.RecordSet;
import org.readout.record.StoryRecord;
import org.readout.story.Dateline;

/// A report, as the contract writes it.
final class ReportJson {

  private final Json json;
  private final EvidenceJson evidence;
  private final Offsets offsets;
  private final Map<String, StoryRecord> storyOf = new HashMap<>();
  private final Origins origins;

  ReportJson(Json json, EvidenceJson evidence, RecordSet record) {
    this.json = json;
    this.evidence = evidence;
    offsets = new Offsets(record);
    origins = new Origins(record);
    record.stories().forEach(story -> story.reports().forEach(id -> storyOf.put(id, story)));
  }

  void write(Report report) throws IOException {
    var published = report.published();
    json.object(() -> {
      json.text("id", report.id());
      place(report);
      json.text("outlet", report.outlet());
      json.text("title", report.title());
      json.text("author", report.author());
      json.text("published", published == null ? null : published.iso());
      dateline(dateline(report.id()));
      json.text("language", report.language());
      json.text("sha256", report.sha256());
      json.number("characters", offsets.characters(report.id()));
      json.text("origin", origins.of(report.id()));
      if (report.extracted()) {
        json.text("text", report.text());
      }
    });
  }

  private void place(Report report) throws IOException {
    if (report.file() != null) {
      json.text("file", report.file());
    }
    if (report.url() != null) {
      json.text("url", report.url());
    }
  }

  private @Nullable Dateline dateline(String report) {
    var story = storyOf.get(report);
    return story == null ? null : story.datelines().get(report);
  }

  private void dateline(@Nullable Dateline dateline) throws IOException {
    if (dateline == null) {
      return;
    }
    json.object(
        "dateline",
        () -> {
          json.text("date", dateline.day().toString());
          json.text("basis", basis(dateline.basis()));
          evidence.list(dateline.evidence());
        });
  }

  private static String basis(Dateline.Basis basis) {
    return basis.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
