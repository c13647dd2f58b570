/// The trained model behind the library's port [org.readout.annotate.reading.Reader]: word pieces,
/// windows, the two graphs on ONNX Runtime, and what their labels mean. Start at [TrainedReader];
/// what the model is, and how well it reads, stands in `MODEL.md`.
@NullMarked
package org.readout.reader;

import org.jspecify.annotations.NullMarked;
