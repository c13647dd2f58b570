package org.readout.intake;

import java.util.Comparator;
import org.readout.text.Span;

/// The exact characters of one report from which something was read.
///
/// @param report the report's id
/// @param span where they stand, in UTF-16
/// @param exact the characters themselves
public record Evidence(String report, Span span, String exact) implements Comparable<Evidence> {

  private static final Comparator<Evidence> ORDER =
      Comparator.comparing(Evidence::report).thenComparing(Evidence::span);

  /// @throws IllegalArgumentException if `exact` is empty or not as long as `span`
  public Evidence {
    if (exact.isEmpty() || exact.length() != span.length()) {
      throw new IllegalArgumentException("no evidence at " + report + " " + span);
    }
  }

  /// By report, then by span.
  @Override
  public int compareTo(Evidence other) {
    return ORDER.compare(this, other);
  }
}
