/// The layer of shallow grammar: noun phrases, verb groups, and who does what to whom in a clause.
/// Start at [Clauses] and [Chunker]; [Lemmas] gives dictionary forms. Imports `text` and
/// `annotate.name`.
@NullMarked
package org.readout.annotate.clause;

import org.jspecify.annotations.NullMarked;
