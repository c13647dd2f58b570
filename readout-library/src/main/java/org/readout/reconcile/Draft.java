package org.readout.reconcile;

import java.util.List;
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

  Difference numbered(String id) {
    return new Difference(id, kind, about, explanation, sides);
  }
}
