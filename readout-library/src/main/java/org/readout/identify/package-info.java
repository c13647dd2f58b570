/// Mentions in all reports of a story to actors. Hands on [Cast]; start at [Casting]. Imports
/// `story`, `claim`, `annotate`, `intake`.
@NullMarked
package org.readout.identify;

import org.jspecify.annotations.NullMarked;
