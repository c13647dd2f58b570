package org.readout.reader;

/// A window and what was read in it.
record ReadWindow(Window window, Encoded encoded) {

  /// The scores of a head's labels at a piece of the passage that stands in this window.
  float[] scores(Head head, int piece) {
    return encoded.at(head, piece - window.from());
  }
}
