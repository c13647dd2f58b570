package org.readout.reconcile;

import org.jspecify.annotations.Nullable;
import org.readout.annotate.time.DateValue;

/// A happening in its place in time.
///
/// @param date its date, or null when no report dates it
/// @param happening id
public record TimelineEntry(@Nullable DateValue date, String happening) {}
