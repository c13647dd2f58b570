package org.readout.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// The windows that can still be asked about, so that memory does not grow with what the encoder
/// makes of a long text.
final class Held {

  private final int pieces;
  private final Deque<ReadWindow> windows = new ArrayDeque<>();

  /// @param pieces how many the passage has
  Held(int pieces) {
    this.pieces = pieces;
  }

  void add(ReadWindow window) {
    windows.addLast(window);
  }

  /// Lets go the windows that end before that piece.
  void release(int piece) {
    while (!windows.isEmpty() && windows.getFirst().window().to() <= piece) {
      windows.removeFirst();
    }
  }

  /// The window that holds `[first, last]` whole and farthest from its edges, the first of equals;
  /// null if none does.
  @Nullable ReadWindow best(int first, int last) {
    ReadWindow best = null;
    int widest = -1;
    for (ReadWindow candidate : windows) {
      int margin = candidate.window().margin(first, last, pieces);
      if (candidate.window().contains(first, last) && margin > widest) {
        widest = margin;
        best = candidate;
      }
    }
    return best;
  }
}
