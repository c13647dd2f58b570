package org.readout.bench.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.readout.annotate.reading.Reader;
import org.readout.bench.score.Line;
import org.readout.bench.sets.PolnearArticles;
import org.readout.text.Segmenter;

/// Attributions on a half of PolNeAR, see [AttributionScore].
///
/// @param folder of the half
record AttributionTask(Path folder) implements ReadingTask {

  @Override
  public String title() {
    return "PolNeAR, " + folder;
  }

  @Override
  public List<Line> score(Reader reader) throws IOException {
    var segmenter = new Segmenter();
    var score = AttributionScore.NONE;
    for (var article : PolnearArticles.read(folder)) {
      var read = reader.read(segmenter.segment(article.text())).attributions();
      score = score.plus(AttributionScore.of(article, read));
    }
    return List.of(
        new Line("attributions, content overlaps by half", score.content()),
        new Line("attributions, the same with the right source", score.withSource()),
        new Line("sources, exact", score.source()),
        new Line("cues, exact", score.cue()),
        new Line("contents, exact", score.exactContent()));
  }
}
