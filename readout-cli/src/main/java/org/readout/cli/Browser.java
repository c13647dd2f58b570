package org.readout.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// Shows a page to the user.
@FunctionalInterface
interface Browser {

  /// Opens the page and does not wait until the user has read it.
  ///
  /// @throws IOException if nothing opens it; the message says what was tried
  void show(Path page) throws IOException;

  /// The desktop's own opener.
  static Browser ofThisMachine() {
    var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return page -> run(opener(system), page);
  }

  private static List<String> opener(String system) {
    if (system.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler");
    }
    return List.of(system.startsWith("mac") ? "open" : "xdg-open");
  }

  /// An opener that has not failed within two seconds is taken to have opened the page.
  private static void run(List<String> opener, Path page) throws IOException {
    var command = new java.util.ArrayList<>(opener);
    command.add(page.toAbsolutePath().toString());
    var name = opener.getFirst();
    Process process;
    try {
      process =
          new ProcessBuilder(command)
              .redirectOutput(Redirect.DISCARD)
              .redirectError(Redirect.DISCARD)
              .start();
    } catch (IOException absent) {
      throw new IOException(name + " does not start", absent);
    }
    try {
      if (process.waitFor(2, TimeUnit.SECONDS) && process.exitValue() != 0) {
        throw new IOException(name + " failed with " + process.exitValue());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
