package org.readout.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;

/// Adds up the processor time of each stage over all threads. Safe to share between threads.
///
/// Processor time, for other programs on the machine lengthen it least.
final class StageClock {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Map<Stage, LongAdder> nanos = new EnumMap<>(Stage.class);
  private final ThreadLocal<Long> last = ThreadLocal.withInitial(StageClock::now);

  StageClock() {
    for (Stage stage : Stage.values()) {
      nanos.put(stage, new LongAdder());
    }
  }

  /// Begins to count on this thread.
  void start() {
    last.set(now());
  }

  /// Gives the time of this thread since it was last asked to this stage.
  void lap(Stage stage) {
    long now = now();
    adder(stage).add(now - last.get());
    last.set(now);
  }

  /// Processor seconds of the stage up to now.
  double seconds(Stage stage) {
    return adder(stage).sum() / 1e9;
  }

  /// Processor seconds of all stages up to now.
  double seconds() {
    return nanos.values().stream().mapToLong(LongAdder::sum).sum() / 1e9;
  }

  private LongAdder adder(Stage stage) {
    return Objects.requireNonNull(nanos.get(stage));
  }

  private static long now() {
    return THREADS.getCurrentThreadCpuTime();
  }
}
