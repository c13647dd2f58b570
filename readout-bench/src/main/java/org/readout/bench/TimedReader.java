package org.readout.bench;

import org.readout.annotate.reading.Reader;
import org.readout.annotate.reading.Reading;
import org.readout.text.Document;

/// Parts the time before, in and after the reader. What a report's work does before it is
/// segmenting.
record TimedReader(Reader reader, StageClock clock) implements Reader {

  @Override
  public Reading read(Document document) {
    clock.lap(Stage.SEGMENT);
    var reading = reader.read(document);
    clock.lap(Stage.READ);
    return reading;
  }

  @Override
  public String identity() {
    return reader.identity();
  }
}
