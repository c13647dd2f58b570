package org.readout.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.readout.identify.Cast;
import org.readout.lineage.Lineage;
import org.readout.story.Story;

/// Reads the accounts of one story together: what happened, who said what, what came of it, how the
/// accounts stand to each other and where they differ.
///
/// Nothing is invented and nothing decided: each line carries the places that say so, and the
/// number of independent origins behind them. The result depends on the reports alone, not on their
/// order. Safe for use by several threads.
public final class Reconciler {
  /// Each happening, statement and outcome once, with all its accounts.
  ///
  /// @param story claims per report; the datelines from which relative dates are seen
  /// @param cast which entity of which report is which actor
  /// @param lineage which reports count as one origin
  public Reconciled reconcile(Story story, Cast cast, Lineage lineage) {
    var sources = new Sources(story, cast, lineage);
    var tellings = Tellings.of(sources);
    var gathered = HappeningMerge.merge(sources, tellings);
    var confusions = new OddOnes(sources).find(gathered);
    var happenings = new Happenings(sources).write(worthALine(sources, gathered, confusions));
    var said = StatementMerge.merge(sources);
    var reached = OutcomeMerge.merge(sources);
    var issues = IssueBook.of(sources, said, reached);
    var statements = new Statements(sources, issues).write(said);
    var outcomes = new Outcomes(sources, issues, happenings).write(reached);
    return new Reconciled(
        new StoryTitle(sources).of(happenings),
        happenings.stream().map(Told::happening).toList(),
        statements.stream().map(Uttered::statement).toList(),
        outcomes.stream().map(Reached::outcome).toList(),
        issues.issues(),
        issues.positions(statements, outcomes),
        new Commitments(sources).write(outcomes, statements),
        new Contacts(sources).write(ContactMerge.merge(sources)),
        new Differences(sources, tellings).of(happenings, statements, outcomes, confusions),
        Happenings.timeline(happenings));
  }

  private static List<Gathering> worthALine(
      Sources sources, List<Gathering> gathered, List<OddOnes.Confusion> confusions) {
    var sure = new ArrayList<>(gathered);
    confusions.forEach(confusion -> sure.remove(confusion.odd()));
    return new Sifting(sources).sift(sure);
  }
}
