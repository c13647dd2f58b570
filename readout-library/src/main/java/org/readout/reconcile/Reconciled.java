package org.readout.reconcile;

import java.util.List;

/// What the accounts of one story, taken together, say.
///
/// @param title one line for the story
/// @param happenings in order of time
/// @param statements in order of the fullest report's text
/// @param outcomes most important first
/// @param issues by number of mentions
/// @param positions by actor, then issue
/// @param commitments those of outcomes first, then those of statements
/// @param contacts lines of communication, most widely told first
/// @param differences most telling first
/// @param timeline in order; undated last
public record Reconciled(
    String title,
    List<Happening> happenings,
    List<Statement> statements,
    List<Outcome> outcomes,
    List<Issue> issues,
    List<Position> positions,
    List<Commitment> commitments,
    List<Contact> contacts,
    List<Difference> differences,
    List<TimelineEntry> timeline) {

  public Reconciled {
    happenings = List.copyOf(happenings);
    statements = List.copyOf(statements);
    outcomes = List.copyOf(outcomes);
    issues = List.copyOf(issues);
    positions = List.copyOf(positions);
    commitments = List.copyOf(commitments);
    contacts = List.copyOf(contacts);
    differences = List.copyOf(differences);
    timeline = List.copyOf(timeline);
  }
}
