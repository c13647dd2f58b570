/// Who says what, at which span, in which report; what happened, according to it. Hands on
/// [Claims]; start at [Claimant]. Imports `annotate`, `intake`, `text`.
@NullMarked
package org.readout.claim;

import org.jspecify.annotations.NullMarked;
