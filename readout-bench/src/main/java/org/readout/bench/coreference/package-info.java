/// `./build bench-coreference`: which mentions of happenings in many reports mean one happening, on
/// [ECB+][org.readout.bench.sets.EcbPlus]. Start at [FiveFold]; [PairEvidence] names what is
/// weighed, [ChainScore] tells how it is scored.
@NullMarked
package org.readout.bench.coreference;

import org.jspecify.annotations.NullMarked;
