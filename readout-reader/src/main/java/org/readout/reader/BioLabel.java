package org.readout.reader;

/// What a BIO label of the model means: 0 is outside; then, for each kind, one that begins a span
/// of that kind and one that goes on.
final class BioLabel {

  private BioLabel() {}

  static boolean begins(int label) {
    return label % 2 == 1;
  }

  static boolean goesOn(int label) {
    return label > 0 && label % 2 == 0;
  }

  /// The kind, from 0.
  ///
  /// @param label a label inside a span
  static int kind(int label) {
    return (label - 1) / 2;
  }
}
