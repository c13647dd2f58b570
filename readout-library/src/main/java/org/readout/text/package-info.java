/// Text as it was found, cut into sentences and tokens. Hands on [Document]; start at [Segmenter].
/// Imports nothing of Readout.
@NullMarked
package org.readout.text;

import org.jspecify.annotations.NullMarked;
