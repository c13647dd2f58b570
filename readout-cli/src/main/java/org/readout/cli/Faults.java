package org.readout.cli;

import java.util.ArrayList;
import java.util.Locale;
import org.readout.reader.ReaderUnavailable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in one line what went wrong. A stack trace is shown only where `READOUT_DEBUG` asks for it.
final class Faults implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private final Terminal terminal;

  Faults(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleParseException(ParameterException wrong, String[] args) {
    trace(wrong);
    var command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    terminal.say(lowerFirst(String.valueOf(wrong.getMessage())) + suggestion(wrong));
    terminal.say("see '" + command + " --help'");
    return Exit.WRONG_USAGE;
  }

  private static String suggestion(ParameterException wrong) {
    if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
      return "";
    }
    var near = new ArrayList<>(unmatched.getSuggestions());
    return near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?";
  }

  @Override
  public int handleExecutionException(
      Exception broken, CommandLine commandLine, ParseResult parsed) {
    if (broken instanceof ParameterException wrong) {
      return handleParseException(wrong, new String[0]);
    }
    return tell(broken);
  }

  int tell(Throwable broken) {
    trace(broken);
    terminal.say(
        switch (broken) {
          case Trouble trouble -> String.valueOf(trouble.getMessage());
          case ReaderUnavailable absent -> lowerFirst(String.valueOf(absent.getMessage()));
          default -> memory(broken) ? MEMORY : bug(broken);
        });
    return Exit.FAILED;
  }

  private static final String MEMORY =
      "out of memory; read fewer reports at a time, use fewer --threads, or give Java more with"
          + " JAVA_TOOL_OPTIONS=-Xmx8g";

  private static boolean memory(Throwable broken) {
    return broken instanceof OutOfMemoryError || broken.getCause() instanceof OutOfMemoryError;
  }

  private static String bug(Throwable broken) {
    return "a fault in Readout, nothing was written: "
        + broken
        + "; with READOUT_DEBUG=1 in the environment it says where";
  }

  private void trace(Throwable broken) {
    if (terminal.debug()) {
      broken.printStackTrace(terminal.err());
    }
  }

  private static String lowerFirst(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
