package org.readout.publish;

import java.util.List;
import org.readout.reconcile.Finding;
import org.readout.reconcile.Standing;

/// All values of a fact in a few words: of disputed ones never one alone.
final class FactWords {

  /// Values shown at most; the rest is counted.
  private static final int MOST = 3;

  private FactWords() {}

  /// `7 hours 30 minutes or 6 hours`. Of places, and of a day beside its month, the best is enough.
  static String values(Finding fact) {
    var values = fact.values().stream().map(Wording::value).distinct().toList();
    return switch (fact.attribute()) {
      case "date" ->
          fact.standing() == Standing.DISPUTED || days(fact) > 1
              ? joined(fact, values)
              : values.getFirst();
      case "place" ->
          fact.standing() == Standing.DISPUTED ? joined(fact, values) : values.getFirst();
      default -> joined(fact, values);
    };
  }

  /// Two whole days are no rounding of each other.
  private static long days(Finding fact) {
    return fact.values().stream()
        .filter(value -> value.value().length() == "2031-04-14".length())
        .count();
  }

  private static String joined(Finding fact, List<String> values) {
    var shown = values.stream().limit(MOST).toList();
    var rest = values.size() > MOST ? " and " + (values.size() - MOST) + " more" : "";
    return String.join(between(fact.standing()), shown) + rest;
  }

  private static String between(Standing standing) {
    return switch (standing) {
      case DISPUTED -> " or ";
      case SUPERSEDED -> ", earlier ";
      case AGREED, REFINED, SINGLE -> ", elsewhere ";
    };
  }
}
