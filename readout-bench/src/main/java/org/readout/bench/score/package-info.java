/// Figures and how they are shown: [Rates] and [Share], lines of a [FigureTable].
@NullMarked
package org.readout.bench.score;

import org.jspecify.annotations.NullMarked;
