package org.readout.annotate.reading;

/// What words are to a happening or an outcome, in the order of the models' labels.
public enum ArgumentRole {
  /// Who does it: attacker, visitor, court.
  AGENT,
  /// Who or what undergoes it, or is spoken to: victim, host, addressee.
  TARGET,
  /// Who takes part as the others do: both sides of a meeting.
  PARTY,
  /// Where it is.
  PLACE,
  /// When it is.
  TIME,
  /// What it is about, or what was said, agreed, refused.
  CONTENT,
  /// A figure that belongs to it.
  FIGURE
}
