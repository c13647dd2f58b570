package org.readout.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.readout.engine.LocalEngine;
import org.readout.reader.TrainedReader;

/// Measures one size in a process of its own, so that its peak of memory is its own. [Main] starts
/// it; the first argument is the file for what it measured.
final class OneSize {

  /// Processor seconds of jobs over the corpus itself before the measurement, at least one job: by
  /// then the JVM has compiled most of what counts, which small sizes would otherwise bear alone.
  private static final double WARM_UP = 15;

  private OneSize() {}

  /// Measures one size.
  public static void main(String[] args) throws IOException {
    var list = List.of(args);
    var settings = Settings.parse(list.subList(1, list.size()), 1);
    try (var reader = TrainedReader.load();
        BufferedWriter out = Files.newBufferedWriter(Path.of(list.getFirst()))) {
      var trial = new Trial(reader, reader::encode, new LocalEngine(settings.threads()));
      measure(settings, trial, WARM_UP).toProperties().store(out, null);
    }
  }

  static Measurement measure(Settings settings, Trial trial, double warmUp) {
    int times = settings.times().getFirst();
    var corpus = Corpus.read(settings.corpora());
    var spent = new StageClock();
    var record = trial.job(corpus.reports(), spent);
    while (spent.seconds() < warmUp) {
      trial.job(corpus.reports(), spent);
    }
    return trial.of(times, corpus.repeated(times, record));
  }
}
