package org.readout.annotate.event;

import java.util.Locale;

/// What sort of thing happened. The record writes the lower-case noun.
public enum HappeningKind {
  MEETING,
  CALL,
  VISIT,
  STATEMENT,
  AGREEMENT,
  SANCTION,
  INCIDENT,
  ATTACK,
  ACCIDENT,
  DISASTER,
  PROTEST,
  MILITARY,
  LAUNCH,
  LEGAL,
  ARREST,
  /// Captives are freed or exchanged.
  RELEASE,
  ELECTION,
  VOTE,
  LEAK,
  APPOINTMENT,
  /// Authorities close or reopen a place, impose or lift a curfew.
  ORDER,
  /// People are brought out of danger.
  EVACUATION,
  DEATH;

  /// As the record writes it.
  public String noun() {
    return name().toLowerCase(Locale.ROOT);
  }
}
