/// Texts that people annotated, read from the formats of their makers: [PolnearArticles],
/// [ConllFile], [GoldFile], [EcbPlus].
@NullMarked
package org.readout.bench.sets;

import org.jspecify.annotations.NullMarked;
