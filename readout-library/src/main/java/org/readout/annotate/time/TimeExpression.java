package org.readout.annotate.time;

import java.time.LocalDate;
import java.util.Optional;
import org.readout.text.Span;

/// A date or time in a text: what it says, not yet resolved.
///
/// @param span where it stands, with words that belong to it ("late February", "earlier on Monday")
/// @param meaning what it says
/// @param clock the time of day that it tells beside
public record TimeExpression(Span span, TimeMeaning meaning, Optional<TimeOfDay> clock) {

  /// One that tells no time of day.
  public TimeExpression(Span span, TimeMeaning meaning) {
    this(span, meaning, Optional.empty());
  }

  /// The date meant, seen from the day on which the report was written.
  ///
  /// @return empty when it needs more than the anchor (a bare "at the time") or names no date
  public Optional<DateValue> resolve(LocalDate anchor) {
    return meaning.resolve(anchor);
  }

  /// The date meant when no anchor is known: only a full date has one.
  public Optional<DateValue> absolute() {
    return meaning.absolute();
  }

  /// True for a length of time, exact or rough.
  public boolean isLength() {
    return meaning instanceof TimeMeaning.Length
        || meaning instanceof TimeMeaning.SomeLength
        || (meaning instanceof TimeMeaning.About about && about.of() instanceof TimeMeaning.Length);
  }
}
