package org.readout.annotate.reading;

/// The range of what a model says of how sure it is.
final class Probability {

  private Probability() {}

  /// False for what is no number, too.
  static boolean isOne(double value) {
    return value >= 0 && value <= 1;
  }
}
