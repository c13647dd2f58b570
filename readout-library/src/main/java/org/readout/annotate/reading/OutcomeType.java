package org.readout.annotate.reading;

/// What sort of outcome a cue tells, in the order of the model's labels.
public enum OutcomeType {
  AGREED,
  ACCEPTED,
  PLEDGED,
  ASSURED,
  REFUSED,
  DEMANDED,
  REQUESTED,
  RAISED,
  DISCUSSED,
  WARNED,
  STATED,
  EXPECTED,
  UNRESOLVED
}
