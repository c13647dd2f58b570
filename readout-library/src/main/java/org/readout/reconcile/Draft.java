package org.readout.reconcile;

import java.util.Collection;
import java.util.List;
import org.readout.intake.Evidence;
import org.readout.reconcile.Difference.About;
import org.readout.reconcile.Difference.Kind;
import org.readout.reconcile.Difference.Side;

/// A difference before it has its place in the list.
record Draft(Kind kind, About about, String explanation, List<Side> sides) {
  Draft {
    sides = List.copyOf(sides);
  }

  /// How many origins stand behind all its sides: the more, the more it tells.
  int origins() {
    return sides.stream().mapToInt(side -> side.support().origins()).sum();
  }

  /// True when two of its sides overlap with sides of the other: the same, found another way.
  boolean repeats(Draft other) {
    return sides.stream()
            .filter(side -> other.sides().stream().anyMatch(s -> overlap(side, s)))
            .count()
        >= 2;
  }

  /// True when it repeats none of these.
  boolean isNewBeside(Collection<Draft> known) {
    return known.stream().noneMatch(this::repeats);
  }

  private static boolean overlap(Side one, Side other) {
    return one.support().evidence().stream()
        .anyMatch(
            mine -> other.support().evidence().stream().anyMatch(theirs -> overlap(mine, theirs)));
  }

  private static boolean overlap(Evidence one, Evidence other) {
    return one.report().equals(other.report()) && one.span().overlaps(other.span());
  }

  Difference numbered(String id) {
    return new Difference(id, kind, about, explanation, sides);
  }
}
