package org.readout.annotate.reading;

/// What sort of happening a trigger tells, in the order of the model's labels.
public enum EventType {
  MEETING,
  CALL,
  VISIT,
  STATEMENT,
  AGREEMENT,
  SANCTION,
  ATTACK,
  MILITARY,
  LAUNCH,
  INCIDENT,
  ACCIDENT,
  DISASTER,
  PROTEST,
  ARREST,
  RELEASE,
  LEGAL,
  ELECTION,
  VOTE,
  APPOINTMENT,
  ORDER,
  EVACUATION,
  DEATH,
  LEAK,
  AID,
  OTHER
}
