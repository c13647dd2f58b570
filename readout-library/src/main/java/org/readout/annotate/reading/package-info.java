/// The port through which a trained reader hands on names and attributions. Start at [Reader].
/// Imports `text`, `annotate.name`, `annotate.attribution`.
@NullMarked
package org.readout.annotate.reading;

import org.jspecify.annotations.NullMarked;
