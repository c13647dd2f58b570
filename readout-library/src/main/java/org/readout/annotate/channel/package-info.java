/// The layer of channels: the readout, ministry, agency or interview through which words reached
/// the report. Start at [Channels]. Imports `text`.
@NullMarked
package org.readout.annotate.channel;

import org.jspecify.annotations.NullMarked;
