/// Where work runs: each item by itself, items by group, groups folded. Start at [Engine]. Imports
/// nothing of Readout.
@NullMarked
package org.readout.engine;

import org.jspecify.annotations.NullMarked;
