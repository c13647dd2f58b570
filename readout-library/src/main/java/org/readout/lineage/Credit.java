package org.readout.lineage;

import org.readout.text.Span;

/// Words of a report that credit an outlet.
///
/// @param outlet its name
/// @param span the crediting words with the name
/// @param sort how it is credited
record Credit(String outlet, Span span, Sort sort) {

  /// Strong before weak.
  enum Sort {
    /// "(Reuters) —" behind the place of the dateline.
    DATELINE,
    /// "© 2023 Bloomberg L.P.", "Distributed by ...": the report is the other's copy.
    RIGHTS,
    /// "Source: ..." under the text.
    SOURCE,
    /// "... first reported", "according to ...".
    MENTION,
    /// "told ...", "in an interview with ...": to whom somebody spoke. The report need not have it
    /// from there, unless the outlet's own report is at hand.
    ADDRESS
  }
}
