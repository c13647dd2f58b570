package org.readout.annotate.quote;

import org.readout.annotate.quote.Quotation.Style;

/// A quotation mark in a paragraph and what its neighbours allow it to be.
///
/// @param at its offset in the document
/// @param style which mark; for one that only closes, the style that it usually closes
/// @param family which marks can close each other
/// @param opens whether it may open a quotation
/// @param closes whether it may close one
record Mark(int at, Style style, Family family, boolean opens, boolean closes) {

  /// Marks that close each other in careless texts.
  enum Family {
    DOUBLE,
    SINGLE,
    GUILLEMET
  }

  boolean onlyOpens() {
    return opens && !closes;
  }

  boolean onlyCloses() {
    return closes && !opens;
  }
}
