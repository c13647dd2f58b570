/// The layer of happenings: a trigger with its participants, times, places, quantities and status.
/// Start at [Happenings]. Imports `text`, `annotate.name`, `annotate.time`, `annotate.quantity`,
/// `annotate.clause`.
@NullMarked
package org.readout.annotate.event;

import org.jspecify.annotations.NullMarked;
