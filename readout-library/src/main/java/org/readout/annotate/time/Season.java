package org.readout.annotate.time;

import java.time.Month;
import java.util.Locale;

/// A season of the northern year, with its name in TIMEX3.
public enum Season {
  SPRING("SP", Month.MARCH),
  SUMMER("SU", Month.JUNE),
  AUTUMN("FA", Month.SEPTEMBER),
  WINTER("WI", Month.DECEMBER);

  private final String code;
  private final Month first;

  Season(String code, Month first) {
    this.code = code;
    this.first = first;
  }

  /// Two letters.
  public String code() {
    return code;
  }

  /// The month in which it begins.
  Month first() {
    return first;
  }

  static Season of(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "spring" -> SPRING;
      case "summer" -> SUMMER;
      case "winter" -> WINTER;
      default -> AUTUMN;
    };
  }
}
