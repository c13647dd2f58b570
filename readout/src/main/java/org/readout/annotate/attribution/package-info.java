/// The layer of attributions: a cue, its source and its content, direct or indirect speech. Imports
/// `text`.
@NullMarked
package org.readout.annotate.attribution;

import org.jspecify.annotations.NullMarked;
