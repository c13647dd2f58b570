/// The layer of outcomes: what was agreed, refused, demanded, pledged, raised. Imports the layers
/// below it.
@NullMarked
package org.readout.annotate.outcome;

import org.jspecify.annotations.NullMarked;
