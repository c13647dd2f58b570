package org.readout.annotate.quote;

import java.util.List;
import org.readout.text.Span;

/// The words inside one pair of quotation marks.
///
/// @param span with its marks (without the closing one where it never closes)
/// @param content the words inside, without the marks; for several paragraphs, from the first word
///   to the last
/// @param parts the words inside, one span for each paragraph; never empty
/// @param style which marks
/// @param depth 0 outermost, 1 inside another quotation, and so on
/// @param closed false when the mark opens and never closes; its end is then a guess
public record Quotation(
    Span span, Span content, List<Span> parts, Style style, int depth, boolean closed) {

  /// The marks used.
  public enum Style {
    CURLY_DOUBLE,
    CURLY_SINGLE,
    STRAIGHT_DOUBLE,
    STRAIGHT_SINGLE,
    GUILLEMETS,
    LOW_HIGH
  }

  /// @throws IllegalArgumentException if the content is empty, lies outside the span, or has no
  ///   part
  public Quotation {
    parts = List.copyOf(parts);
    if (content.isEmpty() || !span.contains(content) || parts.isEmpty() || depth < 0) {
      throw new IllegalArgumentException("no quotation at " + span);
    }
  }
}
