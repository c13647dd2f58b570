package org.readout.reconcile;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.annotate.event.HappeningKind;
import org.readout.annotate.event.Status;
import org.readout.claim.Entity;
import org.readout.text.Stem;

/// Leaves out what no reader calls worth a line: a happening of which nobody says who, when or
/// where.
final class Sifting {
  /// A record is to be read at one sitting: most stories tell of 10 to 25 happenings.
  private static final int MOST = 30;

  /// Days; an election dated to a year only is mostly spoken of, not told.
  private static final int MONTH = 31;

  /// Words of incidents that say what was done, not only that something happened.
  private static final Set<String> SHARP =
      Stream.of(
              "shot",
              "shoot",
              "downed",
              "intercepted",
              "interception",
              "collided",
              "collision",
              "explosion",
              "hijacking",
              "hacked",
              "outage",
              "shootdown")
          .map(Stem::of)
          .collect(Collectors.toUnmodifiableSet());

  private final Sources sources;

  Sifting(Sources sources) {
    this.sources = sources;
  }

  /// Those worth a line, in their order. The best are looked at first: each is set against all, and
  /// a few are enough.
  List<Gathering> sift(List<Gathering> gatherings) {
    var best =
        gatherings.stream()
            .filter(this::isWorthALine)
            .sorted(Comparator.comparingInt((Gathering gathering) -> -worth(gathering)))
            .filter(gathering -> gatherings.stream().noneMatch(other -> covers(other, gathering)))
            .filter(gathering -> gatherings.stream().noneMatch(other -> belies(other, gathering)))
            .limit(MOST)
            .toList();
    return gatherings.stream().filter(best::contains).toList();
  }

  /// "A meeting of A", where A is known to have met B on that day or at that place, is no other.
  private static boolean covers(Gathering known, Gathering vague) {
    boolean same =
        known.family() == vague.family()
            && known.core().size() > vague.core().size()
            && vague.core().size() < vague.family().needed()
            && known.core().containsAll(vague.core());
    boolean apart = known.isDated() && vague.isDated() && !known.when().meets(vague.when(), 0);
    return same
        && !apart
        && (Places.share(known.places(), vague.places())
            || (known.isDated() && vague.isDated() && known.when().meets(vague.when(), 0)));
  }

  /// One origin alone tells as past what two or more say was called off at that very time.
  private boolean belies(Gathering calledOff, Gathering told) {
    boolean same =
        !calledOff.equals(told)
            && calledOff.family() == told.family()
            && calledOff.core().equals(told.core())
            && calledOff.isDated()
            && told.isDated()
            && calledOff.when().equals(told.when());
    return same
        && sources.origins(told.reports()) == 1
        && sources.origins(calledOff.reports()) > 1
        && calledOff.members().stream().noneMatch(telling -> telling.status() == Status.OCCURRED)
        && calledOff.members().stream().noneMatch(Telling::isAhead);
  }

  private boolean isWorthALine(Gathering gathering) {
    boolean placed = !gathering.places().isEmpty();
    boolean known = gathering.core().size() >= gathering.family().needed();
    boolean widely = sources.origins(gathering.reports()) > 1;
    int marks = (gathering.isDated() ? 1 : 0) + (placed ? 1 : 0) + (measured(gathering) ? 1 : 0);
    return switch (gathering.family()) {
      case MEETING, CALL ->
          (known && (widely || marks > 0 || isSet(gathering)))
              || (isCompany(gathering) && placed)
              || (placed && gathering.isDated());
      case VISIT -> (known && widely) || (isPerson(gathering) && marks > 0);
      case HARM, ARMS, PROTEST, LEAK -> isTold(gathering, placed, widely, marks);
      case ARREST, RELEASE ->
          (isCompany(gathering) && (marks > 0 || widely)) || measured(gathering) || marks > 1;
      case VOTE -> marks > 1 || (widely && marks > 0) || (someone(gathering) && marks > 0);
      case ELECTION ->
          marks > 1 || (gathering.isDated() && (widely || gathering.when().days() <= MONTH));
      case LAW -> isCompany(gathering) && (marks > 0 || widely);
      case MEASURE, OFFICE -> someone(gathering) && (marks > 0 || widely);
      case WORD -> known && marks > 0 && (widely || gathering.isDated() || marks > 1);
      case PACT -> known && marks > 0 && (widely || marks > 1);
    };
  }

  /// Something that happened somewhere, to somebody or on a scale; a bare "incident" takes more.
  private static boolean isTold(Gathering gathering, boolean placed, boolean widely, int marks) {
    boolean vague =
        gathering.members().stream()
            .allMatch(telling ->
                telling.kind() == HappeningKind.INCIDENT && !SHARP.contains(telling.trigger()));
    if (vague) {
      return marks > 1 || (widely && marks > 0);
    }
    boolean measured = measured(gathering);
    return placed
        || measured
        || ((someone(gathering) || widely) && (gathering.isDated() || widely));
  }

  /// Two who have agreed to meet, though not where or when.
  private static boolean isSet(Gathering gathering) {
    return gathering.members().stream().anyMatch(telling -> telling.status() == Status.PLANNED)
        || (gathering.reports().size() > 1
            && gathering.members().stream().allMatch(Telling::isAhead));
  }

  private static boolean someone(Gathering gathering) {
    return !gathering.core().isEmpty();
  }

  private boolean isCompany(Gathering gathering) {
    return anyOf(gathering, kind -> kind != Entity.Kind.COUNTRY);
  }

  private boolean isPerson(Gathering gathering) {
    return anyOf(gathering, kind -> kind == Entity.Kind.PERSON);
  }

  private boolean anyOf(Gathering gathering, Predicate<Entity.Kind> which) {
    return gathering.core().stream()
        .flatMap(actor -> sources.actor(actor).stream())
        .anyMatch(actor -> which.test(actor.kind()));
  }

  private static boolean measured(Gathering gathering) {
    return gathering.members().stream().anyMatch(telling -> !telling.measurements().isEmpty());
  }

  private int worth(Gathering gathering) {
    return 10 * sources.origins(gathering.reports())
        + gathering.core().size()
        + (gathering.isDated() ? 3 : 0)
        + (gathering.places().isEmpty() ? 0 : 2)
        + (measured(gathering) ? 2 : 0);
  }
}
