/// CoreNLP behind the port of the benchmark. Start at [CoreNlpQuotations]. Only built where the
/// Maven profile `corenlp` is asked for.
@NullMarked
package org.readout.bench.corenlp;

import org.jspecify.annotations.NullMarked;
