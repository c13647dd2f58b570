package org.readout.reader;

import java.util.Arrays;

/// Word pieces in order of the text, in flat arrays: a long text has millions.
final class Pieces {

  private int size;
  private int[] ids = new int[256];
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private boolean[] opens = new boolean[256];

  /// @param start UTF-16 offset of its first character in the text
  /// @param end one past its last
  /// @param opensWord whether it is the first piece of a word
  void add(int id, int start, int end, boolean opensWord) {
    if (size == ids.length) {
      grow(size * 2);
    }
    ids[size] = id;
    starts[size] = start;
    ends[size] = end;
    opens[size++] = opensWord;
  }

  private void grow(int capacity) {
    ids = Arrays.copyOf(ids, capacity);
    starts = Arrays.copyOf(starts, capacity);
    ends = Arrays.copyOf(ends, capacity);
    opens = Arrays.copyOf(opens, capacity);
  }

  int size() {
    return size;
  }

  int id(int index) {
    return ids[index];
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }

  boolean opensWord(int index) {
    return opens[index];
  }

  /// One past the last piece of the word of which this piece is a part.
  int wordEnd(int index) {
    int end = index + 1;
    while (end < size && !opens[end]) {
      end++;
    }
    return end;
  }

  /// The first piece of the word of which this piece is a part.
  int wordStart(int index) {
    int start = index;
    while (start > 0 && !opens[start]) {
      start--;
    }
    return start;
  }
}
