package org.readout.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/// Memory of this process, in bytes.
final class Memory {

  private static final Path STATUS = Path.of("/proc/self/status");

  private Memory() {}

  /// Forgets earlier peaks of the heap.
  static void forgetHeapPeak() {
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  /// The peaks of the heap's pools together: at least the peak of the heap, for the pools need not
  /// have theirs at one time.
  static long heapPeak() {
    return heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  /// Most memory that the process ever held, native memory too: `VmHWM` of
  /// [proc(5)](https://man7.org/linux/man-pages/man5/proc_pid_status.5.html); empty where there is
  /// none.
  static OptionalLong residentPeak() {
    if (!Files.isReadable(STATUS)) {
      return OptionalLong.empty();
    }
    try (var lines = Files.lines(STATUS)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
          .findFirst();
    } catch (IOException unreadable) {
      return OptionalLong.empty();
    }
  }
}
