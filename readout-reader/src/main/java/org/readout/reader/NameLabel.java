package org.readout.reader;

import org.readout.annotate.name.NameKind;

/// What a name label of the model means: 0 is outside a name; then, for each kind in the order of
/// CoNLL-2003, one that begins a name and one that continues it.
final class NameLabel {

  static final int OUTSIDE = 0;

  private NameLabel() {}

  static boolean begins(int label) {
    return label % 2 == 1;
  }

  /// @param label a label inside a name
  static NameKind kind(int label) {
    return switch ((label - 1) / 2) {
      case 0 -> NameKind.PERSON;
      case 1 -> NameKind.ORGANISATION;
      case 2 -> NameKind.PLACE;
      default -> NameKind.OTHER;
    };
  }
}
