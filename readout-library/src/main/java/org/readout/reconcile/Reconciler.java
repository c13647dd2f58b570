package org.readout.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.readout.annotate.event.Status;
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
    var gathered = HappeningMerge.merge(sources, Tellings.of(sources));
    var confusions = new OddOnes(sources).find(gathered);
    var happenings = new Happenings(sources).write(worthALine(sources, gathered, confusions));
    var said = StatementMerge.merge(sources);
    var reached = OutcomeMerge.merge(sources);
    var issues = IssueBook.of(sources, said, reached);
    var statements = new Statements(sources, issues).write(said);
    var outcomes = new Outcomes(sources, issues, happenings).write(reached);
    return new Reconciled(
        title(sources, happenings),
        happenings.stream().map(Told::happening).toList(),
        statements.stream().map(Uttered::statement).toList(),
        outcomes.stream().map(Reached::outcome).toList(),
        issues.issues(),
        issues.positions(statements, outcomes),
        new Commitments(sources).write(outcomes, statements),
        new Contacts(sources).write(ContactMerge.merge(sources)),
        new Differences(sources).of(happenings, statements, outcomes, confusions),
        Happenings.timeline(happenings));
  }

  private static List<Gathering> worthALine(
      Sources sources, List<Gathering> gathered, List<OddOnes.Confusion> confusions) {
    var sure = new ArrayList<>(gathered);
    confusions.forEach(confusion -> sure.remove(confusion.odd()));
    return new Sifting(sources).sift(sure);
  }

  /// The title of the happening that most origins tell of, a meeting before the visit on which it
  /// took place; without one, the first report's headline or first sentence.
  private static String title(Sources sources, List<Told> happenings) {
    return happenings.stream()
        .min(
            Comparator.comparing((Told told) -> !isWhatHappened(told))
                .thenComparingInt(told -> -told.happening().support().origins())
                .thenComparing(told -> told.gathering().family() == Family.VISIT)
                .thenComparingInt(told -> -told.happening().support().evidence().size())
                .thenComparing(told -> told.happening().id()))
        .map(told -> told.happening().title())
        .orElseGet(() -> headline(sources));
  }

  /// A story is not titled by what was only said or planned beside what took place.
  private static boolean isWhatHappened(Told told) {
    return told.happening().status() == Status.OCCURRED
        && told.gathering().family() != Family.WORD
        && told.gathering().isNews();
  }

  private static String firstLine(Sources sources) {
    return sources.claims().stream()
        .map(claims -> claims.annotations().document())
        .filter(document -> !document.sentences().isEmpty())
        .map(document -> document.at(document.sentences().getFirst().span()))
        .findFirst()
        .orElse("");
  }

  private static String headline(Sources sources) {
    return sources.claims().stream()
        .map(claims -> claims.report().title())
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> firstLine(sources));
  }
}
