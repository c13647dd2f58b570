/// The layer of happenings: a trigger with its participants, times, places, quantities and status.
/// Imports the layers below it.
@NullMarked
package org.readout.annotate.event;

import org.jspecify.annotations.NullMarked;
