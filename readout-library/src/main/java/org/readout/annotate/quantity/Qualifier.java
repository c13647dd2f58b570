package org.readout.annotate.quantity;

/// How exact a number is meant to be.
public enum Qualifier {
  EXACT,
  ABOUT,
  MORE_THAN,
  LESS_THAN,
  AT_LEAST,
  AT_MOST
}
