package org.readout.reconcile;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.readout.annotate.quantity.Measure;

/// Whether two tellings count the same people: two arrests are none of two hundred.
final class Scale {
  /// Reporters do not differ by more over one number, as in [Figures].
  private static final BigDecimal FARTHEST = BigDecimal.valueOf(6);

  private Scale() {}

  /// False for arrests of which both say how many, and no two of the numbers are near.
  static boolean fits(Gathering gathering, Telling telling) {
    if (gathering.family() != Family.ARREST) {
      return true;
    }
    var numbers = counts(telling).toList();
    var known = gathering.members().stream().flatMap(Scale::counts).toList();
    return numbers.isEmpty()
        || known.isEmpty()
        || numbers.stream().anyMatch(number -> known.stream().anyMatch(k -> isNear(number, k)));
  }

  private static Stream<BigDecimal> counts(Telling telling) {
    return telling.measurements().stream()
        .filter(measurement -> measurement.attribute().equals("count"))
        .flatMap(measurement ->
            measurement.quantity().measure() instanceof Measure.Count count
                ? Stream.of(count.number())
                : Stream.empty());
  }

  private static boolean isNear(BigDecimal one, BigDecimal other) {
    var ordered = Stream.of(one, other).sorted().toList();
    return ordered.getLast().compareTo(ordered.getFirst().multiply(FARTHEST)) <= 0;
  }
}
