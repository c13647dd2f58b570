/// `./build bench-reading`: scores what the trained reader reads against sets that people
/// annotated. Start at [Main]; each [ReadingTask] is one set with its scorer. The definitions stand
/// on the scorers ([AttributionScore], [NameTask]) and together in `readout-bench/README.md`.
@NullMarked
package org.readout.bench.reading;

import org.jspecify.annotations.NullMarked;
