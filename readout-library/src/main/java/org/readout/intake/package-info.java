/// Files, pages and lines in; [Report] out: the original decoded text with what is known about it.
/// Start at [Intake]. Imports `text`.
@NullMarked
package org.readout.intake;

import org.jspecify.annotations.NullMarked;
