package org.readout.bench.reading;

import java.io.IOException;
import java.util.List;
import org.readout.annotate.reading.Reader;
import org.readout.bench.score.Line;

/// One annotated set and the scorer for it.
public sealed interface ReadingTask permits AttributionTask, NameTask {

  /// What the set is and where it lies.
  String title();

  /// Reads every text of the set and scores it.
  ///
  /// @throws IOException if a file of the set cannot be read or is not in the set's format; the
  ///   message names it
  List<Line> score(Reader reader) throws IOException;
}
