package org.readout.text;

/// A half-open range `[start, end)` of UTF-16 code units in one text.
///
/// Inside Readout every offset is UTF-16; code points exist only at the edge (see [CodePoints]).
///
/// @param start first code unit, at least 0
/// @param end one past the last code unit, at least `start`
public record Span(int start, int end) implements Comparable<Span> {

  /// @throws IllegalArgumentException if `start` is negative or `end` lies before it
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /// True when the two share at least one code unit.
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /// Number of code units that both cover.
  public int overlap(Span other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }

  /// The smallest span that covers both.
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /// The characters of `text` that this span covers.
  ///
  /// @throws IndexOutOfBoundsException if `text` is shorter than this span
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /// By start, then by end.
  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
