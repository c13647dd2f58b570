package org.readout.reconcile;

import java.util.Comparator;
import java.util.List;
import org.readout.annotate.event.Status;

/// Leaves out what no reader calls worth a line ([Worth]), what is told better by another line, and
/// what goes beyond the length of a record.
final class Sifting {
  /// A record is to be read at one sitting: most stories tell of 10 to 25 happenings.
  private static final int MOST = 30;

  private final Sources sources;
  private final Worth worth;

  Sifting(Sources sources) {
    this.sources = sources;
    this.worth = new Worth(sources);
  }

  /// Those worth a line, in their order. The best are looked at first: each is set against all, and
  /// a few are enough.
  List<Gathering> sift(List<Gathering> gatherings) {
    var worthy = gatherings.stream().filter(worth::isWorthALine).toList();
    var best =
        worthy.stream()
            .sorted(Comparator.comparingInt((Gathering gathering) -> -weight(gathering)))
            .filter(gathering -> worthy.stream().noneMatch(other -> covers(other, gathering)))
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

  private int weight(Gathering gathering) {
    return 10 * sources.origins(gathering.reports())
        + gathering.core().size()
        + (gathering.isDated() ? 3 : 0)
        + (gathering.places().isEmpty() ? 0 : 2)
        + (Worth.isMeasured(gathering) ? 2 : 0);
  }
}
