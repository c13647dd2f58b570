package org.readout.reader;

/// A cue or a trigger, around which other words play their parts.
///
/// @param first its first piece
/// @param last its last piece
record Anchor(int first, int last) {

  Anchor shifted(int by) {
    return new Anchor(first + by, last + by);
  }
}
