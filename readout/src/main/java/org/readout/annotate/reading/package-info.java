/// The port through which a trained reader hands on names and attributions. Imports `name` and
/// `attribution`.
@NullMarked
package org.readout.annotate.reading;

import org.jspecify.annotations.NullMarked;
