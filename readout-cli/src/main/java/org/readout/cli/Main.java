package org.readout.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Where the process starts.
public final class Main {

  private Main() {}

  /// Runs one command and ends the process with its exit code.
  public static void main(String[] args) {
    try (var out = stream(FileDescriptor.out);
        var err = stream(FileDescriptor.err)) {
      int code = run(args, System.in, out, err, System.getenv());
      out.flush();
      err.flush();
      System.exit(code);
    }
  }

  /// Runs one command; nothing but the arguments is read or written.
  ///
  /// @param args the words after `readout`
  /// @param in standard input, read when `-` is among the paths; not closed
  /// @param out standard output; not closed
  /// @param err standard error; not closed
  /// @param env the environment: `COLUMNS`, `NO_COLOR`, `TERM`, `READOUT_DEBUG`, and
  ///   `READOUT_TERMINAL`, in which `./readout` names the streams that are terminals (such as
  ///   `012`), since Java itself cannot tell one from another
  /// @return the exit code, see [Exit]
  public static int run(
      String[] args, InputStream in, PrintStream out, PrintStream err, Map<String, String> env) {
    return run(args, Terminal.of(in, out, err, env), Surroundings.ofThisMachine());
  }

  static int run(String[] args, Terminal terminal, Surroundings surroundings) {
    try {
      return CommandTree.of(terminal, surroundings).execute(args);
    } catch (Error broken) {
      return new Faults(terminal).tell(broken);
    } finally {
      terminal.flush();
    }
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    var bytes = new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16);
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }
}
