package org.readout.pipeline;

import org.readout.intake.Report;

/// Hears how far a run has come. Called from several threads.
@FunctionalInterface
public interface Progress {

  /// Nobody listens.
  Progress NONE = report -> {};

  /// A report has been read.
  void read(Report report);
}
