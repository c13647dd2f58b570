/// The layer of outcomes: what was agreed, refused, demanded, pledged, raised. Start at [Outcomes].
/// Imports `text`, `annotate.name`, `annotate.clause`.
@NullMarked
package org.readout.annotate.outcome;

import org.jspecify.annotations.NullMarked;
