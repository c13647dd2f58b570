/// The only room that knows the order of the steps. Start at [Readout]. Imports everything above.
@NullMarked
package org.readout.pipeline;

import org.jspecify.annotations.NullMarked;
