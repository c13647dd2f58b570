package org.readout.reader;

/// A graph that says of every piece of a window what it is to one [Anchor] in it.
enum Tagger {
  /// Around what may be a cue: nothing, source, content, cue. Contents are long, sources may be one
  /// pronoun.
  ROLES("roles", 4, 2, 1.5),
  /// Around the trigger of a happening: nothing; then one for each
  /// [org.readout.annotate.reading.ArgumentRole].
  EVENT_PARTS("parts", 8, 0, 0),
  /// Around the cue of an outcome: nothing, whose, to whom, what.
  OUTCOME_PARTS("parts", 4, 0, 0);

  private final String output;
  private final int labels;
  private final int steady;
  private final double edgeCost;

  /// @param steady the label that stands in long runs, see [BestPath#edges]
  /// @param edgeCost of each of its edges, as chosen on the development halves, see
  ///   `training/readout_training/choose.py`
  Tagger(String output, int labels, int steady, double edgeCost) {
    this.output = output;
    this.labels = labels;
    this.steady = steady;
    this.edgeCost = edgeCost;
  }

  /// What the graph calls it.
  String output() {
    return output;
  }

  /// How many labels it chooses from.
  int labels() {
    return labels;
  }

  /// What each edge of the steady label costs.
  double edgeCost() {
    return edgeCost;
  }

  /// How scores become labels.
  BestPath path() {
    return BestPath.edges(labels, steady, edgeCost);
  }
}
