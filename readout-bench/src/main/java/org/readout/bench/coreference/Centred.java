package org.readout.bench.coreference;

import java.util.List;
import org.readout.annotate.reading.PassageVector;

/// Vectors of one corpus, seen from their mean: what all have in common tells nothing.
final class Centred {

  private final double[][] vectors;

  Centred(List<PassageVector> given) {
    int width = given.stream().mapToInt(PassageVector::dimensions).max().orElse(0);
    double[] mean = new double[width];
    vectors = new double[given.size()][width];
    for (int i = 0; i < vectors.length; i++) {
      float[] values = given.get(i).toArray();
      for (int d = 0; d < values.length; d++) {
        vectors[i][d] = values[d];
        mean[d] += values[d] / vectors.length;
      }
    }
    for (double[] vector : vectors) {
      centre(vector, mean);
    }
  }

  private static void centre(double[] vector, double[] mean) {
    double squares = 0;
    for (int d = 0; d < vector.length; d++) {
      vector[d] -= mean[d];
      squares += vector[d] * vector[d];
    }
    double length = squares == 0 ? 1 : Math.sqrt(squares);
    for (int d = 0; d < vector.length; d++) {
      vector[d] /= length;
    }
  }

  /// From -1 to 1.
  double cosine(int one, int other) {
    double sum = 0;
    for (int d = 0; d < vectors[one].length; d++) {
      sum += vectors[one][d] * vectors[other][d];
    }
    return sum;
  }
}
