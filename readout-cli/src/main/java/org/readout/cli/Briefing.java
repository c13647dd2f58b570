package org.readout.cli;

import java.util.stream.Collectors;
import org.readout.publish.SummaryPublisher;
import org.readout.record.RecordSet;

/// What a run prints on standard output: the summary, and one line on how the reports fell into
/// stories.
record Briefing(Terminal terminal) {

  /// Strays that are named; further ones are counted.
  private static final int STRAYS = 10;

  void print(RecordSet record) {
    var summary = new SummaryPublisher(terminal.width(), terminal.colour()).of(record);
    terminal.out().print(summary);
    if (record.stories().size() > 1) {
      terminal.out().print(stories(record) + "\n");
    }
  }

  private static String stories(RecordSet record) {
    var strays =
        record.stories().stream()
            .filter(story -> story.reports().size() == 1)
            .map(story -> story.reports().getFirst())
            .toList();
    var named = strays.stream().limit(STRAYS).collect(Collectors.joining(", "));
    var more = strays.size() > STRAYS ? " and " + (strays.size() - STRAYS) + " more" : "";
    return Words.count(record.reports().size(), "report")
        + " in "
        + record.stories().size()
        + " stories"
        + (strays.isEmpty() ? "" : "; on their own: " + named + more);
  }
}
