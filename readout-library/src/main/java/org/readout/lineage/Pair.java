package org.readout.lineage;

import java.util.Comparator;

/// Two reports by their places among the accounts, the smaller first.
record Pair(int first, int second) implements Comparable<Pair> {

  private static final Comparator<Pair> ORDER =
      Comparator.comparingInt(Pair::first).thenComparingInt(Pair::second);

  static Pair of(int one, int other) {
    return new Pair(Math.min(one, other), Math.max(one, other));
  }

  @Override
  public int compareTo(Pair other) {
    return ORDER.compare(this, other);
  }
}
