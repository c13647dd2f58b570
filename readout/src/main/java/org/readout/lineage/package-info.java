/// Who copied, rewrote or cites whom, and from that the origins. Hands on [Lineage]; start at
/// [LineageTracer]. Imports `intake`.
@NullMarked
package org.readout.lineage;

import org.jspecify.annotations.NullMarked;
