package org.readout.reconcile;

import java.util.Set;
import org.readout.annotate.outcome.OutcomeKind;

/// How far an outcome came. Kinds of one course are the same outcome told more or less strongly;
/// which courses speak against each other is told by the table below.
enum Course {
  AGREED,
  PLEDGED,
  ASKED,
  DISCUSSED,
  STATED,
  EXPECTED,
  REFUSED,
  OPEN;

  private record Clash(Course one, Course other) {}

  /// Settled in one account, only talked about, awaited, refused or open in another.
  private static final Set<Clash> CLASHES =
      Set.of(
          new Clash(AGREED, DISCUSSED),
          new Clash(AGREED, REFUSED),
          new Clash(AGREED, OPEN),
          new Clash(PLEDGED, REFUSED),
          new Clash(PLEDGED, OPEN));

  /// The same matter, told as what it was and as what somebody said that it was.
  private static final Set<Clash> AKIN =
      Set.of(
          new Clash(AGREED, PLEDGED),
          new Clash(AGREED, EXPECTED),
          new Clash(PLEDGED, STATED),
          new Clash(ASKED, DISCUSSED),
          new Clash(REFUSED, OPEN));

  static Course of(OutcomeKind kind) {
    return switch (kind) {
      case AGREED, ACCEPTED -> AGREED;
      case PLEDGED, ASSURED -> PLEDGED;
      case DEMANDED, REQUESTED -> ASKED;
      case RAISED, DISCUSSED -> DISCUSSED;
      case WARNED, STATED -> STATED;
      case EXPECTED -> EXPECTED;
      case REFUSED -> REFUSED;
      case UNRESOLVED -> OPEN;
    };
  }

  /// As the record writes it.
  String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  boolean clashes(Course other) {
    return CLASHES.contains(new Clash(this, other)) || CLASHES.contains(new Clash(other, this));
  }

  /// True when accounts of these two courses may tell of one outcome.
  boolean mergesWith(Course other) {
    return this == other
        || clashes(other)
        || AKIN.contains(new Clash(this, other))
        || AKIN.contains(new Clash(other, this));
  }

  /// What a reader looks for first.
  int rank() {
    return switch (this) {
      case AGREED -> 0;
      case REFUSED -> 1;
      case PLEDGED -> 2;
      case ASKED -> 3;
      case OPEN -> 4;
      case DISCUSSED -> 5;
      case EXPECTED -> 6;
      case STATED -> 7;
    };
  }
}
