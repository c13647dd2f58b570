package org.readout.cli;

import java.util.function.Function;
import org.readout.annotate.reading.Reader;
import org.readout.reader.TrainedReader;
import org.readout.record.RecordSet;

/// What a command takes from the machine that it runs on.
///
/// @param readers lends the model that reads
/// @param browser shows a page
/// @param cores processors to use unless the user says otherwise, at least 1
record Surroundings(ReaderLoan readers, Browser browser, int cores) {

  /// Lends a reader for one run and takes it back.
  @FunctionalInterface
  interface ReaderLoan {

    /// Gives what the work makes with the reader.
    ///
    /// @throws org.readout.reader.ReaderUnavailable if there is none to lend
    RecordSet lend(Function<Reader, RecordSet> work);
  }

  static Surroundings ofThisMachine() {
    return new Surroundings(
        Surroundings::trained, Browser.ofThisMachine(), Runtime.getRuntime().availableProcessors());
  }

  private static RecordSet trained(Function<Reader, RecordSet> work) {
    try (var reader = TrainedReader.load()) {
      return work.apply(reader);
    }
  }
}
