/// The layer of names: persons, organisations, places, with the titles before them and the
/// countries behind them. Start at [Names] and [Roles]. Imports `text`.
@NullMarked
package org.readout.annotate.name;

import org.jspecify.annotations.NullMarked;
