package org.readout.reader;

/// Reads one thing in a passage, from left to right.
interface Layer {

  /// Reads the next stretch.
  void read(Stretch stretch);
}
