package org.readout.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.readout.reader.ReaderUnavailable;

/// What is started from `./build`: tells how it is used, and ends the process with a number that
/// tells what went wrong.
///
/// @param name before a message, as it is called
/// @param usage its help, with a line feed at the end
public record Command(String name, String usage) {

  /// The work itself, with the arguments and where to print.
  @FunctionalInterface
  public interface Work {

    /// @throws IllegalArgumentException if the arguments are wrong
    /// @throws IOException if a set cannot be read, or a result not be written
    /// @throws InterruptedException if somebody stops it
    void run(List<String> args, PrintStream out) throws IOException, InterruptedException;
  }

  /// Exits with 2 when the arguments are wrong, with 1 when a set or the model cannot be read.
  ///
  /// @throws InterruptedException if somebody stops it
  public void start(String[] args, Work work) throws InterruptedException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (List.of(args).contains("--help")) {
      out.print(usage);
      return;
    }
    try {
      work.run(List.of(args), out);
    } catch (IllegalArgumentException wrong) {
      out.print(name + ": " + wrong.getMessage() + "\n\n" + usage);
      System.exit(2);
    } catch (IOException | ReaderUnavailable failed) {
      out.print(name + ": " + failed.getMessage() + "\n");
      System.exit(1);
    }
  }
}
