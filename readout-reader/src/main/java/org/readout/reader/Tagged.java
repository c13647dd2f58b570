package org.readout.reader;

import java.util.List;

/// What a tagger says of the pieces of a window around one anchor in it.
///
/// @param passage the whole text
/// @param window the window in which the anchor was read
/// @param tagger which one
/// @param scores those of its labels, for each piece of the window; not to be altered
record Tagged(Passage passage, Window window, Tagger tagger, List<float[]> scores) {

  /// The scores of the labels at that piece of the passage, which the window holds.
  float[] scores(int piece) {
    return scores.get(piece - window.from());
  }

  /// The same if it is certain that the anchor is one. The tagger has learnt to give no label but
  /// the first around what is none, so the others have the share that is given here at most.
  ///
  /// @param share how probably it is one, above 0 and up to 1
  Tagged given(double share) {
    var given = scores.stream().map(one -> Scores.logSharesGiven(one, share)).toList();
    return new Tagged(passage, window, tagger, given);
  }

  /// The labels.
  Around read() {
    return new Around(passage, window, tagger, scores);
  }
}
