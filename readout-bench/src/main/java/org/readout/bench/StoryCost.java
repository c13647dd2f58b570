package org.readout.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.readout.claim.Claims;
import org.readout.identify.Casting;
import org.readout.lineage.Account;
import org.readout.lineage.LineageTracer;
import org.readout.reconcile.Reconciler;
import org.readout.story.Datelines;
import org.readout.story.Story;

/// What one story of so many reports cost once all were read: processor seconds of the thread that
/// did the work, without collecting garbage.
///
/// @param reports how many
/// @param lineage seconds of tracing who drew on whom
/// @param identify seconds of bringing actors together
/// @param reconcile seconds of reading the accounts together
/// @param lines of the record: happenings, statements, outcomes, differences
record StoryCost(int reports, double lineage, double identify, double reconcile, int lines) {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  double seconds() {
    return lineage + identify + reconcile;
  }

  /// @param claims of the story's reports, ordered by report id
  static StoryCost of(List<Claims> claims) {
    var story = new Story("story", claims, Datelines.infer(claims));
    double start = now();
    var lineage =
        LineageTracer.trace(
            claims.stream().map(one -> new Account(one.report(), one.annotations())).toList());
    double traced = now();
    var cast = Casting.cast(story);
    double identified = now();
    var record = new Reconciler().reconcile(story, cast, lineage);
    double reconciled = now();
    int lines =
        record.happenings().size()
            + record.statements().size()
            + record.outcomes().size()
            + record.differences().size();
    return new StoryCost(
        claims.size(), traced - start, identified - traced, reconciled - identified, lines);
  }

  private static double now() {
    return THREADS.getCurrentThreadCpuTime() / 1e9;
  }
}
