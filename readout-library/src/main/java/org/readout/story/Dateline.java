package org.readout.story;

import java.time.LocalDate;
import java.util.List;
import org.readout.intake.Evidence;

/// The day on which a report was written, and how it is known.
///
/// @param day the day; relative dates ("Monday") in the report are seen from it
/// @param basis how it is known
/// @param evidence the words it was read from, in this or other reports; empty for metadata
public record Dateline(LocalDate day, Basis basis, List<Evidence> evidence) {

  /// Strong evidence first.
  public enum Basis {
    METADATA,
    OWN_TEXT,
    OTHER_REPORTS
  }

  public Dateline {
    evidence = List.copyOf(evidence);
  }
}
