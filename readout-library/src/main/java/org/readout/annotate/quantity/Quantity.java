package org.readout.annotate.quantity;

import org.jspecify.annotations.Nullable;
import org.readout.text.Span;

/// A measured thing in a text.
///
/// @param span the number with its qualifier and unit ("more than three hours", "at least 14
///   people")
/// @param number the number and unit alone
/// @param measure what is measured, in its normal unit
/// @param qualifier how exact it is meant to be
/// @param noun the counted or measured noun ("people", "missiles"), or null
public record Quantity(
    Span span, Span number, Measure measure, Qualifier qualifier, @Nullable Span noun) {}
