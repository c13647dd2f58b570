/// The record as JSON, as a page, as Markdown, as a summary for a terminal. Imports `record`.
@NullMarked
package org.readout.publish;

import org.jspecify.annotations.NullMarked;
