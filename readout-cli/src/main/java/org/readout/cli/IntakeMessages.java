package org.readout.cli;

import org.readout.intake.Intake;

/// Tells the user what was not read and why, and what to know about the rest.
final class IntakeMessages {

  /// A folder may hold ten thousand pictures; further lines are counted.
  private static final int LINES = 50;

  private final Terminal terminal;
  private final boolean quiet;

  /// @param quiet whether to leave out what concerns only reports that were read
  IntakeMessages(Terminal terminal, boolean quiet) {
    this.terminal = terminal;
    this.quiet = quiet;
  }

  void tell(Intake.Result result) {
    if (!quiet) {
      tellNotices(result);
    }
    int skipped = result.skipped().size();
    int read = result.reports().size();
    if (read == 0 && skipped == 1) {
      terminal.say("nothing to read: " + result.skipped().getFirst().line());
      return;
    }
    result.skipped().stream().limit(LINES).forEach(s -> terminal.say("skipped " + s.line()));
    rest(skipped, "skipped");
    if (read == 0) {
      terminal.say("nothing to read: all " + skipped + " inputs were skipped");
    } else if (skipped > 0) {
      terminal.say(Words.count(read, "report") + " read, " + skipped + " skipped");
    }
  }

  private void tellNotices(Intake.Result result) {
    result.notices().stream().limit(LINES).forEach(notice -> terminal.say(notice.line()));
    rest(result.notices().size(), "noted");
  }

  private void rest(int all, String what) {
    if (all > LINES) {
      terminal.say("and " + (all - LINES) + " more " + what);
    }
  }
}
