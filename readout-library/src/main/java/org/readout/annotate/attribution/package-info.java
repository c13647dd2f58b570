/// The layer of attributions: a cue, its source and its content, direct or indirect speech, as a
/// trained reader hands them on. Start at [Attribution]. Imports `text`.
@NullMarked
package org.readout.annotate.attribution;

import org.jspecify.annotations.NullMarked;
