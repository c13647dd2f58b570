package org.readout.reader;

/// A graph that says of every piece of a window what it is to one [Anchor] in it.
enum Tagger {
  /// Around a cue: nothing, source, content.
  ROLES("roles", 3),
  /// Around a trigger: nothing, participant, place, time.
  PARTS("parts", 4);

  private final String output;
  private final int labels;

  Tagger(String output, int labels) {
    this.output = output;
    this.labels = labels;
  }

  /// What the graph calls it.
  String output() {
    return output;
  }

  /// How many labels it chooses from.
  int labels() {
    return labels;
  }
}
