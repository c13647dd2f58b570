/// The record as JSON, as a page, as Markdown, as a summary for a terminal. Start at [Publisher].
/// Imports `record` and the rooms below it whose types the record holds.
@NullMarked
package org.readout.publish;

import org.jspecify.annotations.NullMarked;
