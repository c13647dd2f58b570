package org.readout.reader;

import java.util.ArrayList;
import java.util.List;

/// Finds cues from left to right, as far as labels are settled.
final class Cues {

  private static final int OUTSIDE = 0;
  private static final int CONTINUES = 2;

  private final Labels labels;
  private int at;
  private int open = -1;

  Cues(Labels labels) {
    this.labels = labels;
  }

  /// The cues that end before the piece `settled`. One that may go on behind it waits.
  List<Cue> until(int settled) {
    List<Cue> found = new ArrayList<>();
    for (; at < settled; at++) {
      if (labels.cue(at) != CONTINUES) {
        close(found);
      }
      if (open < 0 && labels.cue(at) != OUTSIDE) {
        open = at;
      }
    }
    return found;
  }

  /// The last cues, once all labels are settled.
  List<Cue> rest(int pieces) {
    List<Cue> found = until(pieces);
    close(found);
    return found;
  }

  private void close(List<Cue> found) {
    if (open >= 0) {
      found.add(new Cue(open, at - 1));
      open = -1;
    }
  }
}
