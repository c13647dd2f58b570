package org.readout.bench.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.annotate.reading.Reader;
import org.readout.bench.score.Line;
import org.readout.bench.sets.GoldFile;
import org.readout.bench.sets.GoldReport;
import org.readout.bench.sets.GoldReport.Layers;
import org.readout.text.Segmenter;

/// Happenings and coreference on reports that training writes, corpus by corpus, beside the plain
/// baseline where the file holds one; see [HappeningScore], [CoreferenceScore] and [GoldFile].
///
/// @param file in JSON Lines
record GoldTask(Path file) implements ReadingTask {

  @Override
  public String title() {
    return "Happenings and coreference, " + file;
  }

  @Override
  public List<Line> score(Reader reader) throws IOException {
    Map<String, List<GoldReport>> corpora = new LinkedHashMap<>();
    for (var report : GoldFile.read(file)) {
      corpora.computeIfAbsent(report.corpus(), corpus -> new ArrayList<>()).add(report);
    }
    var lines = new ArrayList<Line>();
    corpora.forEach((corpus, reports) -> lines.addAll(score(corpus, reports, reader)));
    return lines;
  }

  private static List<Line> score(String corpus, List<GoldReport> reports, Reader reader) {
    var segmenter = new Segmenter();
    var read = new Scores();
    var baseline = new Scores();
    for (var report : reports) {
      read.add(report, ReadLayers.of(reader.read(segmenter.segment(report.text()))));
      baseline.add(report, report.baseline());
    }
    var lines = new ArrayList<Line>(read.lines(corpus.isEmpty() ? "" : ", " + corpus));
    lines.addAll(baseline.lines(corpus.isEmpty() ? ", baseline" : ", " + corpus + ", baseline"));
    return lines;
  }

  /// Adds up what is marked on both sides.
  private static final class Scores {

    private HappeningScore happenings = HappeningScore.NONE;
    private CoreferenceScore coreference = CoreferenceScore.NONE;
    private boolean hasHappenings;
    private boolean hasCoreference;

    void add(GoldReport report, Layers read) {
      var gold = report.gold();
      if (gold.happenings().isPresent() && read.happenings().isPresent()) {
        hasHappenings = true;
        happenings =
            happenings.plus(
                HappeningScore.of(report, gold.happenings().get(), read.happenings().get()));
      }
      if (gold.mentions().isPresent() && read.mentions().isPresent()) {
        hasCoreference = true;
        coreference =
            coreference.plus(
                CoreferenceScore.of(report, gold.mentions().get(), read.mentions().get()));
      }
    }

    List<Line> lines(String who) {
      var lines = new ArrayList<Line>();
      if (hasHappenings) {
        lines.addAll(happenings.lines(who));
      }
      if (hasCoreference) {
        lines.addAll(coreference.lines(who));
      }
      return lines;
    }
  }
}
