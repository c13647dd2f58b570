package org.readout.bench.sample;

import java.util.List;

/// One line of a record, as a reader of the page would take it.
///
/// @param section of the record
/// @param story whose record it is
/// @param text the line in words
/// @param passages on which it rests, each with its report and some words around
record RecordLine(String section, String story, String text, List<String> passages) {

  RecordLine {
    passages = List.copyOf(passages);
  }
}
