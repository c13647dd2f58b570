package org.readout.annotate.reading;

/// What sort of happening a trigger tells.
public enum EventType {
  MEETING,
  CALL,
  VISIT,
  STATEMENT,
  AGREEMENT,
  REFUSAL,
  SANCTION,
  ATTACK,
  ACCIDENT,
  MILITARY,
  PROTEST,
  VOTE,
  LEGAL,
  OTHER
}
