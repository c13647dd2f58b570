package org.readout.reader;

import java.util.EnumSet;
import java.util.Set;

/// A head that says something of every piece. Its labels stand in the order of
/// `training/readout_training/labels.py`.
enum Head {
  /// Outside a name; then for each kind one that begins a name and one that goes on.
  NAMES("names", 9),
  /// Outside a cue, begins one, goes on.
  CUES("cues", 3),
  /// Outside a mention; then for persons and for organisations one that begins and one that goes
  /// on.
  MENTIONS("mentions", 5),
  /// Of the chronicle: no trigger; then one for each [org.readout.annotate.reading.EventType].
  EVENTS("events", 26),
  /// Of the chronicle: one for each [org.readout.annotate.reading.EventStatus].
  STATUSES("statuses", 7),
  /// Of the chronicle: no cue; then one for each kind of outcome.
  OUTCOMES("outcomes", 14);

  /// Those that a graph of their own reads from what the encoder made of a window.
  static final Set<Head> CHRONICLE = EnumSet.of(EVENTS, STATUSES, OUTCOMES);

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
