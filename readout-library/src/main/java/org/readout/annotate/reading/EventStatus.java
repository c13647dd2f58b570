package org.readout.annotate.reading;

/// How far a happening came, according to the words around its trigger.
public enum EventStatus {
  OCCURRED,
  PLANNED,
  CANCELLED,
  DENIED
}
