package org.readout.reader;

/// A head that says something of every piece. Its labels stand in the order of
/// `training/readout_training/labels.py`.
enum Head {
  /// Outside a name; then for each kind one that begins a name and one that goes on.
  NAMES("names", 9),
  /// Outside a cue, begins one, goes on.
  CUES("cues", 3),
  /// No trigger; then one for each [org.readout.annotate.reading.EventType].
  TRIGGERS("triggers", 15),
  /// One for each [org.readout.annotate.reading.EventStatus].
  STATUSES("statuses", 4),
  /// Outside a mention; then for persons and for organisations one that begins and one that goes
  /// on.
  MENTIONS("mentions", 5);

  private final String output;
  private final int labels;

  Head(String output, int labels) {
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
