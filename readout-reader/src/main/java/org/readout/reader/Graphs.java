package org.readout.reader;

import java.util.List;

/// The graphs of the model. Safe to share between threads: each caller's thread does its own work.
///
/// Each run reads one window: the scales of the int8 arithmetic are taken over all that is run
/// together, so only then is a window read the same whatever else is read.
interface Graphs extends AutoCloseable {

  /// Encodes one window.
  ///
  /// @param ids its pieces with the marks around them
  /// @param cases the class of each one's word, see [WordCase]
  Encoded encode(long[] ids, long[] cases);

  /// What the pieces of a window are to each anchor in it.
  ///
  /// @param anchors positions in the window, see [Encoded]; at least one
  /// @return the scores of the tagger's labels, for each anchor at each position of the graph,
  ///   marks included
  float[] tag(Tagger tagger, Encoded window, List<Anchor> anchors);

  /// Whether the mentions of each pair mean the same: a score for each, above 0 if so.
  ///
  /// @param pairs at least one
  float[] same(MentionPairs pairs);

  @Override
  void close();
}
