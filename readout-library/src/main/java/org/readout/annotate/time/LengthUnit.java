package org.readout.annotate.time;

import java.util.Locale;

/// A unit in which lengths of time are told.
public enum LengthUnit {
  SECOND("T", "S", 1),
  MINUTE("T", "M", 1),
  HOUR("T", "H", 1),
  DAY("", "D", 1),
  WEEK("", "W", 1),
  MONTH("", "M", 1),
  QUARTER("", "Q", 1),
  YEAR("", "Y", 1),
  DECADE("", "Y", 10),
  CENTURY("", "Y", 100);

  private final String mark;
  private final String letter;
  private final int factor;

  LengthUnit(String mark, String letter, int factor) {
    this.mark = mark;
    this.letter = letter;
    this.factor = factor;
  }

  /// "T" for parts of a day.
  String mark() {
    return mark;
  }

  /// Its letter in ISO 8601, or in TIMEX3 where that has more.
  String letter() {
    return letter;
  }

  /// How many of what its letter stands for it holds.
  int factor() {
    return factor;
  }

  /// @param word "days", "century"
  static LengthUnit of(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    for (LengthUnit unit : values()) {
      var name = unit.name().toLowerCase(Locale.ROOT);
      if (lower.startsWith(name) || (unit == CENTURY && lower.equals("centuries"))) {
        return unit;
      }
    }
    throw new IllegalArgumentException("no unit of time: " + word);
  }
}
