/// The layer of quotation marks: what stands inside a pair, whatever its style, and what never
/// closes. Start at [Quotations]. Imports `text`.
@NullMarked
package org.readout.annotate.quote;

import org.jspecify.annotations.NullMarked;
