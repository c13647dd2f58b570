package org.readout.cli;

/// The exit codes, as docs/usage.md promises them.
final class Exit {

  static final int DONE = 0;

  /// Nothing could be read, or the record could not be written; with `--strict`, something was
  /// skipped.
  static final int FAILED = 1;

  static final int WRONG_USAGE = 2;

  private Exit() {}
}
