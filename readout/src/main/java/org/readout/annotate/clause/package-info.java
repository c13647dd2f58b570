/// The layer of shallow grammar: noun phrases, verb groups, and who does what to whom in a clause. Imports `text`.
@NullMarked
package org.readout.annotate.clause;

import org.jspecify.annotations.NullMarked;
