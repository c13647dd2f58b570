/// Where reports and records are kept: the ports, and an in-memory reference. Start at
/// [ReportStore] and [RecordStore]. Imports `intake`, `record`.
@NullMarked
package org.readout.store;

import org.jspecify.annotations.NullMarked;
