/// HeidelTime behind the port of the benchmark. Start at [HeidelTimexes]. Only built where the
/// Maven profile `heideltime` is asked for.
@NullMarked
package org.readout.bench.heideltime;

import org.jspecify.annotations.NullMarked;
