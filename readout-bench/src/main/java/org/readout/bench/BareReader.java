package org.readout.bench;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.readout.annotate.Annotator;
import org.readout.annotate.reading.Reader;
import org.readout.annotate.reading.Reading;
import org.readout.claim.Claimant;
import org.readout.engine.Engine;
import org.readout.intake.Report;
import org.readout.text.Document;
import org.readout.text.Segmenter;

/// The trained reader by itself, over documents that are segmented already; and the encoder by
/// itself over the same windows, the least that reading these reports can cost.
///
/// @param seconds of the reader on the clock on the wall
/// @param cpuSeconds of processor time of the reader
/// @param encoderCpuSeconds of processor time of the encoder alone, with the cutting into pieces
/// @param claimSeconds of processor time that claiming takes by itself, once all is annotated
record BareReader(
    double seconds, double cpuSeconds, double encoderCpuSeconds, double claimSeconds) {

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

  /// @param encoder runs the encoder over a document
  static BareReader over(
      List<Report> reports, Reader reader, ToIntFunction<Document> encoder, Engine engine) {
    var segmenter = new Segmenter();
    var documents = engine.each(reports, report -> segmenter.segment(report.text()));
    var clock = new StageClock();
    long start = System.nanoTime();
    var readings = engine.each(documents, document -> read(document, reader, clock));
    double seconds = (System.nanoTime() - start) / 1e9;
    engine.each(
        IntStream.range(0, reports.size()).boxed().toList(),
        i -> claim(reports.get(i), readings.get(i), clock));
    return new BareReader(
        seconds,
        clock.seconds(Stage.READ),
        encoderSeconds(documents, encoder, engine),
        clock.seconds(Stage.CLAIM));
  }

  private static double encoderSeconds(
      List<Document> documents, ToIntFunction<Document> encoder, Engine engine) {
    var clock = new StageClock();
    engine.each(documents, document -> encode(document, encoder, clock));
    return clock.seconds(Stage.READ);
  }

  private static int encode(Document document, ToIntFunction<Document> encoder, StageClock clock) {
    clock.start();
    int pieces = encoder.applyAsInt(document);
    clock.lap(Stage.READ);
    return pieces;
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
