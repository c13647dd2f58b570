package org.readout.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/// All commands, hung under `readout`.
final class CommandTree {

  private CommandTree() {}

  static CommandLine of(Terminal terminal, Surroundings surroundings) {
    var faults = new Faults(terminal);
    var help = new CommandLine(new CommandLine.HelpCommand());
    help.getCommandSpec().usageMessage().footer("", "Example: readout help brief");
    return new CommandLine(new ReadoutCommand())
        .addSubcommand("brief", new BriefCommand(terminal, surroundings))
        .addSubcommand("completion", new CompletionCommand(terminal))
        .addSubcommand("help", help)
        .setOut(writer(terminal.out()))
        .setErr(writer(terminal.err()))
        .setColorScheme(Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(Math.max(80, Math.min(terminal.width(), 100)))
        // A path may begin with @.
        .setExpandAtFiles(false)
        .setParameterExceptionHandler(faults)
        .setExecutionExceptionHandler(faults);
  }

  private static PrintWriter writer(java.io.OutputStream out) {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }
}
