package org.readout.reconcile;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.readout.annotate.event.Status;

/// How far a happening came, by all its tellings: the latest word, and of words of one time the
/// best supported.
final class Statuses {
  /// From the strongest word to the weakest, where the origins are equal in number.
  private static final List<Status> STRONGEST_FIRST =
      List.of(
          Status.OCCURRED,
          Status.CANCELLED,
          Status.POSTPONED,
          Status.REFUSED,
          Status.DENIED,
          Status.PLANNED,
          Status.PROPOSED);

  private final Sources sources;

  Statuses(Sources sources) {
    this.sources = sources;
  }

  Status of(Gathering gathering) {
    var open = EnumSet.noneOf(Status.class);
    gathering.members().forEach(telling -> open.add(telling.status()));
    if (open.contains(Status.OCCURRED) && !isDeniedLater(gathering)) {
      return Status.OCCURRED;
    }
    dropOvertaken(gathering, open);
    return open.stream()
        .min(
            Comparator.comparingInt((Status status) -> -origins(gathering, status))
                .thenComparingInt(STRONGEST_FIRST::indexOf))
        .orElseThrow();
  }

  /// A plan is overtaken by its cancellation, unless it was made on a later day.
  private static void dropOvertaken(Gathering gathering, Set<Status> open) {
    var ended = EnumSet.of(Status.CANCELLED, Status.POSTPONED, Status.REFUSED, Status.DENIED);
    ended.retainAll(open);
    if (ended.isEmpty()) {
      return;
    }
    boolean renewed =
        tellings(gathering, EnumSet.of(Status.PLANNED, Status.PROPOSED)).stream()
            .anyMatch(plan ->
                tellings(gathering, ended).stream()
                    .allMatch(end -> end.told().isOnEarlierDay(plan.told())));
    if (renewed) {
      open.removeAll(ended);
    } else {
      open.remove(Status.PLANNED);
      open.remove(Status.PROPOSED);
    }
  }

  private static boolean isDeniedLater(Gathering gathering) {
    return tellings(gathering, EnumSet.of(Status.DENIED, Status.CANCELLED)).stream()
        .anyMatch(denial ->
            tellings(gathering, EnumSet.of(Status.OCCURRED)).stream()
                .allMatch(telling -> telling.told().isBefore(denial.told())));
  }

  private static List<Telling> tellings(Gathering gathering, Set<Status> statuses) {
    return gathering.members().stream()
        .filter(telling -> statuses.contains(telling.status()))
        .toList();
  }

  private int origins(Gathering gathering, Status status) {
    return sources.origins(
        tellings(gathering, EnumSet.of(status)).stream().map(Telling::report).toList());
  }
}
