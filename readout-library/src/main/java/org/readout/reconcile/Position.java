package org.readout.reconcile;

import java.util.List;

/// What one actor says and does on one issue.
///
/// @param actor id
/// @param issue id
/// @param statements ids
/// @param outcomes ids
public record Position(String actor, String issue, List<String> statements, List<String> outcomes) {

  public Position {
    statements = List.copyOf(statements);
    outcomes = List.copyOf(outcomes);
  }
}
