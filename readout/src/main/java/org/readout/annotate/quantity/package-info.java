/// The layer of measured things: durations, tolls, distances, money, percentages, with their
/// qualifiers. Imports `text`.
@NullMarked
package org.readout.annotate.quantity;

import org.jspecify.annotations.NullMarked;
