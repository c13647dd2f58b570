package org.readout.bench.times;

import java.time.LocalDate;
import java.util.List;
import org.readout.bench.sets.MarkedTime;

/// Something that marks time expressions. One that stands outside this module is found by
/// `ServiceLoader`.
public interface TimexSystem {

  /// As the table shows it.
  String name();

  /// The expressions of a news text, in order.
  ///
  /// @param created the day on which it was written
  List<MarkedTime> read(String text, LocalDate created);
}
