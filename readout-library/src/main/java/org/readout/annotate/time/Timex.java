package org.readout.annotate.time;

import java.util.Optional;
import org.readout.text.Span;

/// A time expression as [TIMEX3](https://www.timeml.org/publications/timeMLdocs/timeml_1.2.1.html)
/// has it.
///
/// @param span where it stands
/// @param type what it is
/// @param value `1998-02-13`, `1998-W07`, `1998-Q1`, `1998-02-13TNI`, `P2Y`, `XXXX-WXX-1`,
///   `PAST_REF`
/// @param mod how the value is to be taken, where not as it stands
public record Timex(Span span, Type type, String value, Optional<Mod> mod) {

  /// What sort of time is told.
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /// A part of a period, or a hedge.
  public enum Mod {
    START,
    MID,
    END,
    APPROX,
    MORE_THAN,
    LESS_THAN,
    EQUAL_OR_MORE,
    EQUAL_OR_LESS
  }
}
