/// Everything that one report's text shows by itself, layer upon layer. Hands on [Annotations];
/// start at [Annotator]. Imports `text` and its own layers.
@NullMarked
package org.readout.annotate;

import org.jspecify.annotations.NullMarked;
