package org.readout.reader;

import java.util.ArrayList;
import java.util.List;

/// Neighbours that one label covers.
///
/// @param first the first of them
/// @param last the last of them
/// @param kind what the label says of them, from 0
record Run(int first, int last, int kind) {

  /// Runs of BIO labels, see [BioLabel]. One that goes on where nothing of its kind is open begins
  /// a run, too.
  static List<Run> ofBio(byte[] labels) {
    List<Run> runs = new ArrayList<>();
    int first = -1;
    for (int at = 0; at <= labels.length; at++) {
      int label = at < labels.length ? labels[at] : 0;
      boolean goesOn =
          first >= 0
              && BioLabel.goesOn(label)
              && BioLabel.kind(label) == BioLabel.kind(labels[first]);
      if (!goesOn) {
        if (first >= 0) {
          runs.add(new Run(first, at - 1, BioLabel.kind(labels[first])));
        }
        first = label > 0 ? at : -1;
      }
    }
    return runs;
  }

  /// Runs of equal labels, of which 0 is outside and the others are kinds.
  static List<Run> ofEqual(byte[] labels) {
    List<Run> runs = new ArrayList<>();
    int first = 0;
    for (int at = 1; at <= labels.length; at++) {
      if (at == labels.length || labels[at] != labels[first]) {
        if (labels[first] > 0) {
          runs.add(new Run(first, at - 1, labels[first] - 1));
        }
        first = at;
      }
    }
    return runs;
  }
}
