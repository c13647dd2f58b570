package org.readout.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `readout completion`.
@Command(
    name = "completion",
    description = "Prints a script that lets bash or zsh complete commands and options.",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExample:%n",
    footer = {
      "  source <(readout completion)                       in this shell",
      "  readout completion > ~/.readout-completion         to source from .bashrc or .zshrc"
    })
final class CompletionCommand implements Runnable {

  private final Terminal terminal;

  @Spec private @Nullable CommandSpec spec;

  @Mixin HelpOption help = new HelpOption();

  CompletionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    var readout = Objects.requireNonNull(spec).root().commandLine();
    terminal.out().print(AutoComplete.bash("readout", readout));
  }
}
