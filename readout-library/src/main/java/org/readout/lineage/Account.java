package org.readout.lineage;

import org.readout.annotate.Annotations;
import org.readout.intake.Report;

/// A report and what its text shows.
///
/// @param report the report
/// @param annotations the layers over its text; of these the document, the names, the quotations
///   and the channels are used
public record Account(Report report, Annotations annotations) {}
