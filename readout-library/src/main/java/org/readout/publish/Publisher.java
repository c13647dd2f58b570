package org.readout.publish;

import java.io.IOException;
import java.io.OutputStream;
import org.readout.record.RecordSet;

/// One way to show a record. Implementations are immutable; the same record gives the same bytes.
public interface Publisher {

  /// The name of the file it is meant for, such as `record.json`.
  String fileName();

  /// Writes the whole record as UTF-8 with `\n` line ends; leaves the stream open.
  ///
  /// @throws IOException if the stream refuses
  /// @throws IllegalArgumentException if an evidence is not what its report says at that place
  void publish(RecordSet record, OutputStream out) throws IOException;
}
