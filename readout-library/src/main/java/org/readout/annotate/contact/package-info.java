/// The layer of lines of communication: which are open, sought, refused, suspended or resumed.
/// Start at [Contacts]. Imports `text`, `annotate.name`, `annotate.clause`, `annotate.time`.
@NullMarked
package org.readout.annotate.contact;

import org.jspecify.annotations.NullMarked;
