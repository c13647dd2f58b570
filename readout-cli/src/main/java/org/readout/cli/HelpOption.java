package org.readout.cli;

import picocli.CommandLine.Option;

/// `--help`, the same in every command; picocli itself acts on it.
final class HelpOption {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  boolean asked;
}
