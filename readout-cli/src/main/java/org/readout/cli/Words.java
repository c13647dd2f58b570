package org.readout.cli;

/// Small wording for messages.
final class Words {

  private Words() {}

  /// `1 report`, `2 reports`; for nouns with a regular plural in `s`.
  static String count(int number, String noun) {
    return number + " " + (number == 1 ? noun : noun + "s");
  }
}
