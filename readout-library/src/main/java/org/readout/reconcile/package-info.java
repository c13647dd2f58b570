/// Claims of a story to findings, each with its standing; differences, typed. Hands on
/// [Reconciled]; start at [Reconciler]. Imports `identify`, `story`, `lineage`, `claim`,
/// `annotate`, `intake`, `text`.
@NullMarked
package org.readout.reconcile;

import org.jspecify.annotations.NullMarked;
