/// Who copied, rewrote or cites whom, and from that the origins. Hands on [Lineage]; start at
/// [LineageTracer]. Imports `annotate`, `intake`, `text`.
@NullMarked
package org.readout.lineage;

import org.jspecify.annotations.NullMarked;
