package org.readout.annotate.reading;

import java.util.Arrays;

/// What a text is about, as a point on the unit sphere: texts on the same subject lie close
/// together. For search and for grouping; the numbers by themselves mean nothing, and those of
/// different models do not compare.
///
/// Immutable.
public final class PassageVector {

  /// Of a text in which nothing was read. As far from every text as an unrelated one.
  public static final PassageVector NONE = new PassageVector(new float[0]);

  private final float[] values;

  private PassageVector(float[] values) {
    this.values = values;
  }

  /// The direction of a vector, whatever its length; [#NONE] for one without length.
  ///
  /// @throws IllegalArgumentException if a value is infinite or no number
  public static PassageVector towards(double[] direction) {
    double length = Math.sqrt(Arrays.stream(direction).map(value -> value * value).sum());
    if (!Double.isFinite(length)) {
      throw new IllegalArgumentException("a vector without direction");
    }
    if (length == 0) {
      return NONE;
    }
    float[] unit = new float[direction.length];
    for (int i = 0; i < unit.length; i++) {
      unit[i] = (float) (direction[i] / length);
    }
    return new PassageVector(unit);
  }

  /// How many numbers; 0 for [#NONE].
  public int dimensions() {
    return values.length;
  }

  /// A copy of the numbers; their squares add up to 1.
  public float[] toArray() {
    return values.clone();
  }

  /// The cosine of the angle between two texts, from -1 to 1: the higher, the closer in subject; 0
  /// beside [#NONE].
  ///
  /// @throws IllegalArgumentException if the other one has another number of dimensions
  public double cosine(PassageVector other) {
    if (values.length == 0 || other.values.length == 0) {
      return 0;
    }
    if (values.length != other.values.length) {
      throw new IllegalArgumentException(
          "vectors of " + values.length + " and of " + other.values.length + " dimensions");
    }
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += (double) values[i] * other.values[i];
    }
    return Math.clamp(sum, -1, 1);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PassageVector vector && Arrays.equals(values, vector.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return "PassageVector of " + values.length + " dimensions";
  }
}
