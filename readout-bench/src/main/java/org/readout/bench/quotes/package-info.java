/// Scores quotations and their speakers, and what they cost, of Readout and of a system beside it
/// on the same texts. Start at [QuotationComparison]; a system is a [QuotationSystem], and
/// [QuotationScore] holds the definitions.
@NullMarked
package org.readout.bench.quotes;

import org.jspecify.annotations.NullMarked;
