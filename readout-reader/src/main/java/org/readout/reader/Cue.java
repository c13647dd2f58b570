package org.readout.reader;

/// The words that attribute.
///
/// @param first its first piece
/// @param last its last piece
record Cue(int first, int last) {

  Cue shifted(int by) {
    return new Cue(first + by, last + by);
  }
}
