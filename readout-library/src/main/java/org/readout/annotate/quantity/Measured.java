package org.readout.annotate.quantity;

import org.jspecify.annotations.Nullable;
import org.readout.text.Span;

/// A number read with its unit or noun.
///
/// @param number from its sign or first digit to its unit
/// @param measure in its normal unit
/// @param noun the counted noun, or null
record Measured(Span number, Measure measure, @Nullable Span noun) {}
