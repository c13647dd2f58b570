package org.readout.reconcile;

import java.util.List;

/// A happening of the record beside what it was made of.
///
/// @param happening as the record writes it
/// @param gathering its tellings
/// @param facts its attributes, in the same order as the happening's
/// @param phrase "the meeting of A and B", for sentences about it
record Told(Happening happening, Gathering gathering, List<Findings.Fact> facts, String phrase) {
  Told {
    facts = List.copyOf(facts);
  }
}
