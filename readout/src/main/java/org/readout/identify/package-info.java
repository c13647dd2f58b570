/// Mentions in all reports of a story to actors. Hands on [Cast]; start at [Casting]. Imports
/// `story`.
@NullMarked
package org.readout.identify;

import org.jspecify.annotations.NullMarked;
