package org.readout.cli;

import org.readout.intake.Report;
import org.readout.pipeline.Progress;

/// One line on a terminal, written over as the work goes on and wiped out at the end. Safe to call
/// from several threads.
final class TerminalProgress implements Progress, AutoCloseable {

  /// Back to the first column and clear to the end of the line (ECMA-48, EL).
  private static final String WIPE = "\r\u001b[K";

  private final Terminal terminal;
  private final int all;
  private int done;

  /// @param all how many reports are to be read
  TerminalProgress(Terminal terminal, int all) {
    this.terminal = terminal;
    this.all = all;
    show();
  }

  @Override
  public synchronized void read(Report report) {
    done++;
    show();
  }

  private void show() {
    write(
        done < all
            ? "reading " + done + " of " + Words.count(all, "report") + " …"
            : "putting " + Words.count(all, "report") + " together …");
  }

  private void write(String line) {
    terminal.err().print(WIPE + line);
    terminal.err().flush();
  }

  @Override
  public synchronized void close() {
    write("");
  }
}
