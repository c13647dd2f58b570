package org.readout.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.time.TimeExpression;
import org.readout.text.Span;

/// A promise according to one place in one report: a deed of one's own that lies ahead.
///
/// @param content what is promised, in the words of the report
/// @param by numbers of the entities that promise
/// @param to numbers of the entities to whom it is promised; empty where the words do not say
/// @param due by or on when, or null
/// @param outcome the outcome that tells it, or null
/// @param statement the statement in which it is made, or null
public record PromiseClaim(
    Span content,
    List<Integer> by,
    List<Integer> to,
    @Nullable TimeExpression due,
    @Nullable OutcomeClaim outcome,
    @Nullable StatementClaim statement) {

  /// @throws IllegalArgumentException if it is told by neither
  public PromiseClaim {
    by = List.copyOf(by);
    to = List.copyOf(to);
    if (outcome == null && statement == null) {
      throw new IllegalArgumentException("a promise that nothing tells, at " + content);
    }
  }
}
