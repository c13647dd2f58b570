package org.readout.annotate.reading;

import org.readout.text.Document;

/// A trained model that reads English texts. Safe to share between threads; the same document gives
/// the same reading whatever else is read at the same time.
public interface Reader {

  /// Reads a document of any length, language and content; an empty one gives an empty reading.
  Reading read(Document document);

  /// Name and hash of the model, for the head of the record.
  String identity();
}
