package org.readout.publish;

import java.util.List;
import org.readout.reconcile.Finding;
import org.readout.reconcile.Standing;

/// All values of a fact in a few words: of disputed ones never one alone.
final class FactWords {

  /// Values shown at most; the rest is counted.
  private static final int MOST = 3;

  private FactWords() {}

  /// `7 hours 30 minutes or 6 hours`. Of dates and places that fit together the best is enough.
  static String values(Finding fact) {
    var values = fact.values().stream().map(Wording::value).distinct().toList();
    return switch (fact.attribute()) {
      case "date", "place" ->
          fact.standing() == Standing.DISPUTED ? joined(fact, values) : values.getFirst();
      default -> joined(fact, values);
    };
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
