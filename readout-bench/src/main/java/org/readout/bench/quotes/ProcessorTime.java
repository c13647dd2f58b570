package org.readout.bench.quotes;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Supplier;

/// Processor time of the thread that asks: other programs on the machine lengthen it least. The
/// JVM's own threads, which collect garbage and compile, are not counted.
final class ProcessorTime {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private long nanos;

  /// Does the work and adds its time.
  <T> T of(Supplier<T> work) {
    long before = THREADS.getCurrentThreadCpuTime();
    var result = work.get();
    nanos += THREADS.getCurrentThreadCpuTime() - before;
    return result;
  }

  double seconds() {
    return nanos / 1e9;
  }
}
