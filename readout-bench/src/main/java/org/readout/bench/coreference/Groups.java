package org.readout.bench.coreference;

import java.util.stream.IntStream;

/// Numbers that are joined into groups (union-find); a group is named by its least number.
final class Groups {

  private final int[] above;

  Groups(int size) {
    above = IntStream.range(0, size).toArray();
  }

  int of(int number) {
    int at = number;
    while (above[at] != at) {
      above[at] = above[above[at]];
      at = above[at];
    }
    return at;
  }

  void join(int one, int other) {
    int first = of(one);
    int second = of(other);
    above[Math.max(first, second)] = Math.min(first, second);
  }
}
