package org.readout.bench.score;

/// How many of those asked are right.
///
/// @param right how many, from 0 to `asked`
/// @param asked how many
public record Share(int right, int asked) implements Figure {

  /// Of nothing.
  public static final Share NONE = new Share(0, 0);

  /// @throws IllegalArgumentException if more are right than asked
  public Share {
    if (right < 0 || right > asked) {
      throw new IllegalArgumentException("no share: " + right + " of " + asked);
    }
  }

  /// From 0 to 1; 0 where nothing was asked.
  public double value() {
    return asked == 0 ? 0 : 1.0 * right / asked;
  }

  /// Both together.
  public Share plus(Share other) {
    return new Share(right + other.right, asked + other.asked);
  }
}
