package org.readout.bench.quotes;

import java.util.List;

/// Something that finds quotations and says who speaks them. Other modules offer theirs through
/// [java.util.ServiceLoader]. It works on the thread that calls it, so that its processor time can
/// be taken.
public interface QuotationSystem {

  /// Its name and version, for the table.
  String name();

  /// The quotations of a text, none inside another, in order.
  ///
  /// @param text any characters
  List<SpokenQuotation> read(String text);
}
