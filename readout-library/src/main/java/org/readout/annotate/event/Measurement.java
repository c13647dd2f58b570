package org.readout.annotate.event;

import org.readout.annotate.quantity.Quantity;

/// A quantity that belongs to a happening.
///
/// @param attribute `duration`, `killed`, `injured`, `missing`, `distance`, `altitude`, `amount`,
///   `count`, else the head noun of the quantity in lower case
/// @param quantity the quantity
public record Measurement(String attribute, Quantity quantity) {}
