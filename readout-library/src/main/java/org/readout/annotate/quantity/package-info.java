/// The layer of measured things: durations, tolls, distances, money, percentages, with their
/// qualifiers. Start at [Quantities]. Imports `text` and `annotate.time`.
@NullMarked
package org.readout.annotate.quantity;

import org.jspecify.annotations.NullMarked;
