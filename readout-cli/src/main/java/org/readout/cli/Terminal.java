package org.readout.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;

/// The three streams, and what the environment says about them.
///
/// @param in standard input
/// @param out standard output: summaries and records only
/// @param err standard error: messages, one line each, and progress
/// @param typing whether standard input is a terminal
/// @param rewriting whether standard error is a terminal, where a line can be written over
/// @param colour whether standard output is a terminal that wants colour
/// @param width columns of standard output, from 40 to 120
/// @param debug whether the user asked for stack traces
record Terminal(
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean typing,
    boolean rewriting,
    boolean colour,
    int width,
    boolean debug) {

  /// Names the variable in which the launcher says which of the streams 0, 1 and 2 are terminals.
  static final String STREAMS = "READOUT_TERMINAL";

  private static final int NARROWEST = 40;
  private static final int WIDEST = 120;
  private static final int USUAL = 96;

  static Terminal of(
      InputStream in, PrintStream out, PrintStream err, Map<String, String> environment) {
    var streams = environment.getOrDefault(STREAMS, "");
    boolean dumb = environment.getOrDefault("TERM", "").equals("dumb");
    // https://no-color.org: set and not empty
    boolean plain = dumb || !environment.getOrDefault("NO_COLOR", "").isEmpty();
    var debug = environment.getOrDefault("READOUT_DEBUG", "");
    return new Terminal(
        in,
        out,
        err,
        streams.contains("0"),
        streams.contains("2") && !dumb,
        streams.contains("1") && !plain,
        columns(environment.getOrDefault("COLUMNS", "")),
        !debug.isEmpty() && !debug.equals("0"));
  }

  private static int columns(String said) {
    return said.matches("[1-9]\\d{0,4}")
        ? Math.clamp(Integer.parseInt(said), NARROWEST, WIDEST)
        : USUAL;
  }

  /// One line for the user, on standard error.
  void say(String message) {
    err.print("readout: " + oneLine(message) + "\n");
    err.flush();
  }

  void flush() {
    out.flush();
    err.flush();
  }

  /// File names may hold line ends and escape sequences; a message holds none.
  static String oneLine(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", " ").replaceAll("\\p{Cntrl}", "?");
  }
}
