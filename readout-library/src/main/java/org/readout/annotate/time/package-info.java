/// The layer of dates and times (TIMEX3): what an expression says, before it is resolved against an
/// anchor. Start at [Times]. Imports `text`.
@NullMarked
package org.readout.annotate.time;

import org.jspecify.annotations.NullMarked;
