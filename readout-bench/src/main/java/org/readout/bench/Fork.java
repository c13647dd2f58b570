package org.readout.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/// Starts a fresh JVM with the flags of this one for each size.
record Fork(Settings settings) {

  /// @throws IOException if the process cannot be started or fails; it has said why
  Measurement measure(int times) throws IOException, InterruptedException {
    var file = Files.createTempFile("readout-bench", ".properties");
    try {
      int exit = new ProcessBuilder(command(file, times)).inheritIO().start().waitFor();
      if (exit != 0) {
        throw new IOException("the measurement of " + times + " repetitions failed, see above");
      }
      try (var in = Files.newBufferedReader(file)) {
        var properties = new Properties();
        properties.load(in);
        return Measurement.of(properties);
      }
    } finally {
      Files.delete(file);
    }
  }

  private List<String> command(Path file, int times) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.add("-Xmx" + settings.heap());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(OneSize.class.getName(), file.toString()));
    command.addAll(settings.arguments(times));
    return command;
  }
}
