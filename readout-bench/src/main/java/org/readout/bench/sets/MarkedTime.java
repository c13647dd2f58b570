package org.readout.bench.sets;

import org.readout.text.Span;

/// A time expression that somebody, or a system, marked in a text.
///
/// @param span where, in UTF-16 units of the text
/// @param type `DATE`, `TIME`, `DURATION` or `SET`
/// @param value as TIMEX3 has it ("1998-02-13", "P2Y", "PAST_REF")
public record MarkedTime(Span span, String type, String value) {}
