package org.readout.reader;

import java.util.ArrayList;
import java.util.List;

/// A stretch of pieces that the model reads at once.
///
/// @param from its first piece
/// @param to one past its last
record Window(int from, int to) {

  /// Pieces in a window at most, beside the mark before it and the one behind it.
  static final int LONGEST = 254;

  /// Pieces from the start of one window to the start of the next, at most.
  static final int STRIDE = 192;

  int size() {
    return to - from;
  }

  boolean contains(int first, int last) {
    return from <= first && last < to;
  }

  /// How far `[first, last]` stands from the nearer edge of this window; the edges of the whole
  /// text of `pieces` pieces are no edges.
  int margin(int first, int last, int pieces) {
    int before = from > 0 ? first - from : pieces;
    int behind = to < pieces ? to - 1 - last : pieces;
    return Math.min(before, behind);
  }

  /// Windows of whole sentences, each with much of the one before it, so that every sentence is
  /// read with what stands around it. A sentence too long for a window is cut. Starts and ends
  /// ascend, and together the windows cover all pieces.
  ///
  /// @param sentences where sentences start, ascending
  /// @param pieces how many there are
  static List<Window> over(int[] sentences, int pieces) {
    List<Window> windows = new ArrayList<>();
    var breaks = new Breaks(sentences, pieces);
    int from = 0;
    while (from < pieces) {
      int to = breaks.lastIn(from, LONGEST);
      windows.add(new Window(from, to));
      if (to == pieces) {
        break;
      }
      from = Math.min(breaks.lastIn(from, STRIDE), to);
    }
    return windows;
  }

  /// Where a window may start or end.
  private static final class Breaks {

    private final int[] sentences;
    private final int pieces;

    Breaks(int[] sentences, int pieces) {
      this.sentences = sentences;
      this.pieces = pieces;
    }

    /// The last break behind `from` at a distance of `limit` at most; if there is none, that
    /// distance itself.
    int lastIn(int from, int limit) {
      if (from + limit >= pieces) {
        return pieces;
      }
      int low = 0;
      int high = sentences.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (sentences[middle] <= from + limit) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low > 0 && sentences[low - 1] > from ? sentences[low - 1] : from + limit;
    }
  }
}
