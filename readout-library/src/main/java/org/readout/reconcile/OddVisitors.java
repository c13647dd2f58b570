package org.readout.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.readout.intake.Evidence;
import org.readout.reconcile.Difference.Side;

/// Who went along: one visitor goes to a place by all accounts, with another by two origins or
/// more, and with somebody else in that one's stead by a single one.
final class OddVisitors {
  private final Sources sources;
  private final List<Told> visits;

  /// @param happenings all of the story
  OddVisitors(Sources sources, List<Told> happenings) {
    this.sources = sources;
    this.visits =
        happenings.stream()
            .filter(told -> told.gathering().family() == Family.VISIT)
            .filter(told -> told.gathering().core().size() == 1 && told.gathering().isDated())
            .toList();
  }

  List<Draft> find() {
    var drafts = new ArrayList<Draft>();
    for (Told odd : visits) {
      for (Told right : visits) {
        if (isStead(odd, right)) {
          visits.stream()
              .filter(shared -> isWith(shared, odd) && isWith(shared, right))
              .findFirst()
              .ifPresent(shared -> drafts.add(draft(shared, right, odd)));
        }
      }
    }
    return List.copyOf(drafts);
  }

  private boolean isStead(Told odd, Told right) {
    return isApart(odd, right)
        && sources.origins(odd.gathering().reports()) == 1
        && sources.origins(right.gathering().reports()) > 1
        && odd.gathering().reports().stream().noneMatch(right.gathering().reports()::contains);
  }

  /// Another visitor on the same day at the same place.
  private static boolean isApart(Told one, Told other) {
    return !one.gathering().core().equals(other.gathering().core())
        && one.gathering().when().meets(other.gathering().when(), 0)
        && one.gathering().when().days() <= 2
        && Places.share(one.gathering().places(), other.gathering().places());
  }

  /// Every report that tells of the other's visit tells of this one's in the same words.
  private static boolean isWith(Told shared, Told other) {
    return isApart(shared, other)
        && evidence(shared).containsAll(evidence(other))
        && !evidence(other).isEmpty();
  }

  private static Set<Evidence> evidence(Told told) {
    return new TreeSet<>(told.happening().support().evidence());
  }

  private Draft draft(Told shared, Told right, Told odd) {
    return ParticipantDifferences.draft(shared, side(shared, right), side(shared, odd));
  }

  private Side side(Told shared, Told companion) {
    var support = companion.happening().support();
    var both =
        Stream.of(shared, companion).flatMap(told -> told.gathering().core().stream()).toList();
    return new Side(
        ParticipantDifferences.names(sources, both),
        support.evidence().getFirst().exact(),
        support);
  }
}
