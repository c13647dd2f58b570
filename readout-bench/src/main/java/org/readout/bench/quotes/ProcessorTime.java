package org.readout.bench.quotes;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Supplier;

/// Processor time, which other programs on the machine lengthen least: that of the thread that
/// asks, and that of the whole process, with the JVM's own threads, which collect garbage and
/// compile.
final class ProcessorTime {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private long thread;
  private long process;

  /// Does the work and adds its time.
  <T> T of(Supplier<T> work) {
    long threadBefore = THREADS.getCurrentThreadCpuTime();
    long processBefore = SYSTEM.getProcessCpuTime();
    var result = work.get();
    process += SYSTEM.getProcessCpuTime() - processBefore;
    thread += THREADS.getCurrentThreadCpuTime() - threadBefore;
    return result;
  }

  /// Of the thread.
  double seconds() {
    return thread / 1e9;
  }

  /// Of the whole process meanwhile.
  double processSeconds() {
    return process / 1e9;
  }
}
