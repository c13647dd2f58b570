package org.readout.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Pieces of a passage of which all is known: every window that holds one of them was read.
/// Stretches follow each other without a gap. One holds whole sentences, but for a sentence too
/// long for a window.
final class Stretch {

  /// Far above what a head gives: certainly no label.
  private static final float CERTAIN = 100;

  private final Passage passage;
  private final Held held;
  private final int from;
  private final int to;

  /// @param from its first piece
  /// @param to one past its last
  Stretch(Passage passage, Held held, int from, int to) {
    this.passage = passage;
    this.held = held;
    this.from = from;
    this.to = to;
  }

  Passage passage() {
    return passage;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /// The scores of a head's labels at a piece, from the window in which the piece stands farthest
  /// from an edge. Where nothing was read there is no label.
  float[] scores(Head head, int piece) {
    var window = held.best(piece, piece);
    return window == null ? outside(head) : window.scores(head, piece);
  }

  /// The scores at each of those pieces.
  List<float[]> scores(Head head, int[] pieces) {
    List<float[]> rows = new ArrayList<>(pieces.length);
    for (int piece : pieces) {
      rows.add(scores(head, piece));
    }
    return rows;
  }

  /// The scores where there is nothing to read.
  static float[] outside(Head head) {
    float[] scores = new float[head.labels()];
    scores[0] = CERTAIN;
    return scores;
  }

  /// The window to which to ask about `[first, last]`; null if none holds it whole.
  @Nullable ReadWindow window(int first, int last) {
    return held.best(first, last);
  }

  /// For each sentence the first pieces of its words. A mark of a break is no word.
  List<int[]> sentences() {
    List<int[]> sentences = new ArrayList<>();
    int start = from;
    for (int piece = from + 1; piece <= to; piece++) {
      if (piece == to || passage.sentenceOf(piece) != passage.sentenceOf(start)) {
        sentences.add(words(start, piece));
        start = piece;
      }
    }
    return sentences;
  }

  private int[] words(int start, int end) {
    int[] words = new int[end - start];
    int count = 0;
    for (int piece = start; piece < end; piece++) {
      if (passage.pieces().opensWord(piece) && !passage.isMark(piece)) {
        words[count++] = piece;
      }
    }
    return java.util.Arrays.copyOf(words, count);
  }
}
