package org.readout.lineage;

import org.readout.text.Span;

/// A word that a report says itself, outside quotation marks.
///
/// @param form in lower case
/// @param stem its stem if it bears content, else empty
/// @param span where it stands
/// @param sentence the index of its sentence
/// @param name true inside a name or a number
/// @param run words of one run follow each other without a quotation between them
record Word(String form, String stem, Span span, int sentence, boolean name, int run) {

  boolean bearsContent() {
    return !stem.isEmpty();
  }
}
