package org.readout.text;

/// The universal parts of speech ([UD v2](https://universaldependencies.org/u/pos/)).
public enum PartOfSpeech {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X;

  /// The part of speech of that tag, or [#X] for a tag that UD does not know.
  public static PartOfSpeech of(String tag) {
    for (PartOfSpeech part : values()) {
      if (part.name().equals(tag)) {
        return part;
      }
    }
    return X;
  }
}
