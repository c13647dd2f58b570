package org.readout.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.time.TimeExpression;

/// A promise according to one place in one report: an outcome in which the parties bind themselves
/// to a deed that lies ahead.
///
/// @param outcome what is promised, and by whom
/// @param to numbers of the entities to whom it is promised; empty where the words do not say
/// @param due by or on when, or null
public record PromiseClaim(OutcomeClaim outcome, List<Integer> to, @Nullable TimeExpression due) {

  public PromiseClaim {
    to = List.copyOf(to);
  }
}
