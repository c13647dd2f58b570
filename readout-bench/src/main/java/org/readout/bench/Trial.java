package org.readout.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.readout.annotate.reading.Reader;
import org.readout.engine.Engine;
import org.readout.intake.Report;
import org.readout.pipeline.Progress;
import org.readout.pipeline.Readout;
import org.readout.publish.HtmlPublisher;
import org.readout.publish.JsonPublisher;
import org.readout.publish.MarkdownPublisher;
import org.readout.publish.Publisher;
import org.readout.record.RecordSet;
import org.readout.text.Document;

/// Measures the main job, reports in and record published, at one size; then the bare reader and
/// the bare encoder over the same documents.
///
/// @param reader the trained model
/// @param encoder its encoder alone, run over a document
/// @param engine where the work runs
record Trial(Reader reader, ToIntFunction<Document> encoder, Engine engine) {

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /// @param times how often the corpus stands in the reports
  /// @param reports with distinct ids
  Measurement of(int times, List<Report> reports) {
    Memory.forgetHeapPeak();
    var clock = new StageClock();
    long cpu = SYSTEM.getProcessCpuTime();
    long start = System.nanoTime();
    var record = job(reports, clock);
    double seconds = (System.nanoTime() - start) / 1e9;
    double cpuSeconds = (SYSTEM.getProcessCpuTime() - cpu) / 1e9;
    long resident = Memory.residentPeak().orElse(0);
    long heap = Memory.heapPeak();
    int stories = record.stories().size();
    var bare = BareReader.over(reports, reader, encoder, engine);
    return new Measurement(
        times,
        reports.size(),
        reports.stream().mapToLong(report -> report.text().length()).sum(),
        stories,
        seconds,
        cpuSeconds,
        bare.seconds(),
        bare.cpuSeconds(),
        bare.encoderCpuSeconds(),
        resident,
        heap,
        stages(clock, cpuSeconds, bare.claimSeconds()));
  }

  /// The whole job; what it publishes goes nowhere.
  RecordSet job(List<Report> reports, StageClock clock) {
    var record =
        new Readout(new TimedReader(reader, clock), new TimedEngine(engine, clock), Progress.NONE)
            .run(reports);
    clock.start();
    publish(record, new JsonPublisher());
    clock.lap(Stage.JSON);
    publish(record, new HtmlPublisher());
    clock.lap(Stage.HTML);
    publish(record, new MarkdownPublisher());
    clock.lap(Stage.MARKDOWN);
    return record;
  }

  private static void publish(RecordSet record, Publisher publisher) {
    try {
      publisher.publish(record, OutputStream.nullOutputStream());
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
  }

  /// The job cannot be halted between annotating and claiming, so what claiming takes alone, done
  /// once more, is taken from both together.
  private static Map<Stage, Double> stages(StageClock clock, double total, double claiming) {
    var stages = new EnumMap<Stage, Double>(Stage.class);
    for (Stage stage : Stage.values()) {
      stages.put(stage, clock.seconds(stage));
    }
    double both = clock.seconds(Stage.ANNOTATE);
    stages.put(Stage.CLAIM, Math.min(both, claiming));
    stages.put(Stage.ANNOTATE, Math.max(0, both - claiming));
    stages.put(Stage.JVM, Math.max(0, total - clock.seconds()));
    return stages;
  }
}
