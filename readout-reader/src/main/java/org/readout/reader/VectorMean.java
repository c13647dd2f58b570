package org.readout.reader;

import org.readout.annotate.reading.PassageVector;

/// The direction in which the vectors of a passage's windows point together.
final class VectorMean {

  private double[] sum = new double[0];

  void add(float[] vector) {
    if (sum.length == 0) {
      sum = new double[vector.length];
    }
    for (int i = 0; i < sum.length; i++) {
      sum[i] += vector[i];
    }
  }

  PassageVector direction() {
    return PassageVector.towards(sum);
  }
}
