package org.readout.bench.score;

/// What was read beside what is there to be read, over any number of texts (micro average).
///
/// @param found how many of `gold` were found; a fraction where each counts in part (B-cubed)
/// @param gold how many the annotators marked
/// @param right how many of `read` are right; equal to `found` where one thing matches one
/// @param read how many were read
public record Rates(double found, int gold, double right, int read) implements Figure {

  /// Of nothing.
  public static final Rates NONE = new Rates(0, 0, 0, 0);

  /// @throws IllegalArgumentException if more are found than gold, or more right than read
  public Rates {
    if (!(found >= 0 && found <= gold && right >= 0 && right <= read)) {
      throw new IllegalArgumentException(
          "no rates: %s of %d, %s of %d".formatted(found, gold, right, read));
    }
  }

  /// Where one thing read matches one of the gold ones.
  public static Rates matched(int both, int gold, int read) {
    return new Rates(both, gold, both, read);
  }

  /// The share of what was read that is right; 0 where nothing was read.
  public double precision() {
    return read == 0 ? 0 : right / read;
  }

  /// The share of the gold ones that was found; 0 where there are none.
  public double recall() {
    return gold == 0 ? 0 : found / gold;
  }

  /// The harmonic mean of precision and recall, from 0 to 1.
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  /// Both together.
  public Rates plus(Rates other) {
    return new Rates(
        found + other.found, gold + other.gold, right + other.right, read + other.read);
  }
}
