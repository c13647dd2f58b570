package org.readout.annotate.time;

import java.util.Locale;

/// How a value is hedged; TIMEX3's values of `mod`.
public enum Hedge {
  APPROX,
  MORE_THAN,
  LESS_THAN,
  EQUAL_OR_MORE,
  EQUAL_OR_LESS;

  /// @param words "at least", "almost"
  static Hedge of(String words) {
    return switch (words.toLowerCase(Locale.ROOT).replaceAll("\\h+", " ").strip()) {
      case "more than", "over", "well over", "just over" -> MORE_THAN;
      case "less than", "fewer than", "under", "just under", "almost", "nearly" -> LESS_THAN;
      case "at least", "as early as" -> EQUAL_OR_MORE;
      case "at most", "up to", "no more than", "within" -> EQUAL_OR_LESS;
      default -> APPROX;
    };
  }
}
