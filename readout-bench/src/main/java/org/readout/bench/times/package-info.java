/// `./build bench-times`: scores the layer of times against articles whose time expressions people
/// marked, beside another system where it is asked for. Start at [Main]; the definitions stand on
/// [TimexScore] and in `readout-bench/README.md`.
@NullMarked
package org.readout.bench.times;

import org.jspecify.annotations.NullMarked;
