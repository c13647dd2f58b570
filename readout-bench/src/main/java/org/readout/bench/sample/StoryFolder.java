package org.readout.bench.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.readout.bench.sets.NewsStory;
import org.readout.bench.sets.NewsStory.NewsText;
import org.readout.intake.Intake;
import org.readout.intake.Options;
import org.readout.intake.Report;
import org.readout.pipeline.Readout;
import org.readout.publish.JsonPublisher;

/// One story on disk: its reports as a user would have them, and the record made of them.
///
/// @param folder for `reports` and `record.json`
/// @param story what is written there
record StoryFolder(Path folder, NewsStory story) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /// Writes the reports, reads them as a user's, and writes their record.
  ///
  /// @return its lines
  List<RecordLine> read(Readout readout) throws IOException {
    var reports = written();
    var file = folder.resolve("record.json");
    try (var out = Files.newOutputStream(file)) {
      new JsonPublisher().publish(readout.run(reports), out);
    }
    var passages =
        new Passages(reports.stream().collect(Collectors.toMap(Report::id, Report::text)));
    var lines = new ArrayList<RecordLine>();
    for (var one : JSON.readTree(file.toFile()).path("stories")) {
      lines.addAll(RecordLines.of(story.id(), one, passages));
    }
    return lines;
  }

  private List<Report> written() throws IOException {
    var place = Files.createDirectories(folder.resolve("reports"));
    for (NewsText report : story.reports()) {
      Files.writeString(place.resolve(report.name() + ".txt"), report.text());
      JSON.writeValue(place.resolve(report.name() + ".meta.json").toFile(), metadata(report));
    }
    var intake = new Intake(Options.standard());
    return intake.read(List.of(place.toString()), InputStream.nullInputStream()).reports();
  }

  private static Map<String, String> metadata(NewsText report) {
    return report.outlet().isEmpty()
        ? Map.of()
        : Map.of("outlet", report.outlet(), "published", report.published());
  }
}
