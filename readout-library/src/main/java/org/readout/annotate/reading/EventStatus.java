package org.readout.annotate.reading;

/// How far a happening came, according to the words around its trigger; in the order of the model's
/// labels.
public enum EventStatus {
  OCCURRED,
  PLANNED,
  PROPOSED,
  CANCELLED,
  POSTPONED,
  REFUSED,
  DENIED
}
