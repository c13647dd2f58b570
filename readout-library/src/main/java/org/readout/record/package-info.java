/// The record: every finding with its evidence. Hands on [RecordSet] and [StoryRecord]. Imports
/// `reconcile`, `identify`, `story`, `lineage`, `intake`.
@NullMarked
package org.readout.record;

import org.jspecify.annotations.NullMarked;
