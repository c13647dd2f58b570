package org.readout.reconcile;

import java.util.Comparator;
import java.util.List;

/// Leaves out what no reader calls worth a line: a happening of which nobody says who, when or
/// where.
final class Sifting {
  /// A record is to be read at one sitting: most stories tell of 10 to 25 happenings.
  private static final int MOST = 30;

  private final Sources sources;

  Sifting(Sources sources) {
    this.sources = sources;
  }

  /// Those worth a line, in their order.
  List<Gathering> sift(List<Gathering> gatherings) {
    var best =
        gatherings.stream()
            .filter(this::isWorthALine)
            .sorted(Comparator.comparingInt((Gathering gathering) -> -worth(gathering)))
            .limit(MOST)
            .toList();
    return gatherings.stream().filter(best::contains).toList();
  }

  private boolean isWorthALine(Gathering gathering) {
    boolean placed = !gathering.places().isEmpty();
    boolean known = gathering.core().size() >= gathering.family().needed();
    boolean widely = sources.origins(gathering.reports()) > 1;
    int marks = (gathering.isDated() ? 1 : 0) + (placed ? 1 : 0) + (measured(gathering) ? 1 : 0);
    return switch (gathering.family()) {
      case MEETING, CALL, VISIT -> (known && widely) || (someone(gathering) && marks > 0);
      case HARM, ARMS, PROTEST, LEAK -> marks > 0 || (someone(gathering) && widely);
      case LAW, MEASURE, OFFICE -> someone(gathering) && (marks > 0 || widely);
      case WORD, PACT -> known && marks > 0 && (widely || marks > 1);
    };
  }

  private static boolean someone(Gathering gathering) {
    return !gathering.core().isEmpty();
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
