/// The trained model behind the library's port [org.readout.annotate.reading.Reader]: word pieces,
/// windows, one sweep over them with the graphs on ONNX Runtime, and a layer for each thing that is
/// read in its states. Start at [TrainedReader], then [Sweep]; what the model is, and how well it
/// reads, stands in `MODEL.md`.
@NullMarked
package org.readout.reader;

import org.jspecify.annotations.NullMarked;
