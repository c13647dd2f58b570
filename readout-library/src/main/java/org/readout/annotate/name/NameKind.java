package org.readout.annotate.name;

/// What a name names, as in CoNLL-2003.
public enum NameKind {
  PERSON,
  ORGANISATION,
  PLACE,
  OTHER
}
