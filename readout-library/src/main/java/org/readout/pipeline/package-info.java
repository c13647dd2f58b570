/// The only room that knows the order of the steps. Start at [Readout]. May import every other
/// room; imports neither `publish` nor `store`, which callers choose.
@NullMarked
package org.readout.pipeline;

import org.jspecify.annotations.NullMarked;
