package org.readout.bench;

import java.util.List;
import java.util.stream.IntStream;
import org.readout.annotate.Annotator;
import org.readout.annotate.reading.Reader;
import org.readout.annotate.reading.Reading;
import org.readout.claim.Claimant;
import org.readout.engine.Engine;
import org.readout.intake.Report;
import org.readout.text.Document;
import org.readout.text.Segmenter;

/// The trained reader by itself, over documents that are segmented already: the encoder with its
/// heads, and cutting words into pieces; the least that reading these reports can cost.
///
/// @param seconds on the clock on the wall
/// @param cpuSeconds of processor time
/// @param claimSeconds of processor time that claiming takes by itself, once all is annotated
record BareReader(double seconds, double cpuSeconds, double claimSeconds) {

  private record Given(Reading reading) implements Reader {

    @Override
    public Reading read(Document document) {
      return reading;
    }

    @Override
    public String identity() {
      return "given";
    }
  }

  static BareReader over(List<Report> reports, Reader reader, Engine engine) {
    var segmenter = new Segmenter();
    var documents = engine.each(reports, report -> segmenter.segment(report.text()));
    var clock = new StageClock();
    long start = System.nanoTime();
    var readings = engine.each(documents, document -> read(document, reader, clock));
    double seconds = (System.nanoTime() - start) / 1e9;
    engine.each(
        IntStream.range(0, reports.size()).boxed().toList(),
        i -> claim(reports.get(i), readings.get(i), clock));
    return new BareReader(seconds, clock.seconds(Stage.READ), clock.seconds(Stage.CLAIM));
  }

  private static Reading read(Document document, Reader reader, StageClock clock) {
    clock.start();
    var reading = reader.read(document);
    clock.lap(Stage.READ);
    return reading;
  }

  private static int claim(Report report, Reading reading, StageClock clock) {
    var annotations = new Annotator(new Given(reading)).annotate(report.text());
    clock.start();
    var claims = Claimant.claim(report, annotations);
    clock.lap(Stage.CLAIM);
    return claims.statements().size();
  }
}
