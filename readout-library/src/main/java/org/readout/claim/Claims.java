package org.readout.claim;

import java.util.List;
import java.util.Optional;
import org.readout.annotate.Annotations;
import org.readout.intake.Report;

/// Everything that one report claims.
///
/// @param report the report
/// @param annotations what its text shows
/// @param entities whom and what it speaks of; `entities.get(n).number() == n`
/// @param statements who says what, in order of the text
/// @param happenings what happened, in order of the text
/// @param outcomes what came of it, in order of the text
/// @param promises what somebody promised to do: those of outcomes first, each in order of the text
/// @param contacts how lines of communication stand, in order of the text
public record Claims(
    Report report,
    Annotations annotations,
    List<Entity> entities,
    List<StatementClaim> statements,
    List<HappeningClaim> happenings,
    List<OutcomeClaim> outcomes,
    List<PromiseClaim> promises,
    List<ContactClaim> contacts) {

  public Claims {
    entities = List.copyOf(entities);
    statements = List.copyOf(statements);
    happenings = List.copyOf(happenings);
    outcomes = List.copyOf(outcomes);
    promises = List.copyOf(promises);
    contacts = List.copyOf(contacts);
  }

  /// The report's headline: as given with it, else the one that stands first in its text.
  public Optional<String> headline() {
    return new Headlines(report, annotations.document()).headline();
  }
}
