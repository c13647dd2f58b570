/// Measures speed and memory of the main job at several sizes, and how its cost grows. Start at
/// [Main]; [Retelling] makes the reports, [Trial] measures one size, [ResultTable] shows them.
@NullMarked
package org.readout.bench;

import org.jspecify.annotations.NullMarked;
