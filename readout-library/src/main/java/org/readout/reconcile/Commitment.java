package org.readout.reconcile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.time.DateValue;

/// What somebody promised to do, so that later reports can be checked against it.
///
/// @param id stable
/// @param by ids of the actors that promise
/// @param to ids of the actors to whom; empty where the reports do not say
/// @param content what, in the words of the fullest account
/// @param due by or on when, at the precision of the words, or null
/// @param outcome id of the outcome that tells it
/// @param statement id of the statement in whose words it is made, or null
/// @param standing how the accounts stand to each other
/// @param support who says so
public record Commitment(
    String id,
    List<String> by,
    List<String> to,
    String content,
    @Nullable DateValue due,
    String outcome,
    @Nullable String statement,
    Standing standing,
    Support support) {

  /// @throws IllegalArgumentException if nobody promises
  public Commitment {
    by = List.copyOf(by);
    to = List.copyOf(to);
    if (by.isEmpty()) {
      throw new IllegalArgumentException("a promise of nobody: " + content);
    }
  }
}
