/// The port through which a trained reader hands on names, attributions, happenings, coreference
/// chains and what a text is about. Start at [Reader]; [Reading] is what it hands on. Imports
/// `text`, `annotate.name`, `annotate.attribution`.
@NullMarked
package org.readout.annotate.reading;

import org.jspecify.annotations.NullMarked;
