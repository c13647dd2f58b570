package org.readout.reader;

/// A graph that says of every piece of a window what it is to one [Anchor] in it.
enum Tagger {
  /// Around a cue: nothing, source, content.
  ROLES("roles", 3, 0),
  /// Around a trigger: nothing, participant, place, time.
  PARTS("parts", 4, 0);

  private final String output;
  private final int labels;
  private final double switchCost;

  /// @param switchCost of a change of label from one piece to the next, as chosen on the development
  ///   halves, see `training/readout_training/choose.py`
  Tagger(String output, int labels, double switchCost) {
    this.output = output;
    this.labels = labels;
    this.switchCost = switchCost;
  }

  /// What the graph calls it.
  String output() {
    return output;
  }

  /// How many labels it chooses from.
  int labels() {
    return labels;
  }

  /// How scores become labels.
  BestPath path() {
    return BestPath.switching(labels, switchCost);
  }
}
