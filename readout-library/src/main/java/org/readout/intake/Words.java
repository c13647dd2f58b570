package org.readout.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Counts and folds words in any script.
final class Words {

  private Words() {}

  /// Runs of letters or digits; of a script without spaces each character counts.
  static int count(String text) {
    int words = 0;
    boolean inside = false;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      boolean part = Character.isLetterOrDigit(c);
      words += part && (!inside || Character.isIdeographic(c)) ? 1 : 0;
      inside = part;
      at += Character.charCount(c);
    }
    return words;
  }

  /// Letters and digits in lower case, all else folded to one space: equal for equal reports.
  static String folded(String text) {
    var folded = new StringBuilder(text.length());
    boolean gap = false;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        folded
            .append(gap && !folded.isEmpty() ? " " : "")
            .appendCodePoint(Character.toLowerCase(c));
        gap = false;
      } else {
        gap = true;
      }
    }
    return folded.toString();
  }

  /// The first words in lower case, at most `most`.
  static List<String> first(String text, int most) {
    var words = new ArrayList<String>();
    int at = 0;
    while (at < text.length() && words.size() < most) {
      int start = at;
      while (at < text.length() && Character.isLetter(text.charAt(at))) {
        at++;
      }
      if (at > start) {
        words.add(text.substring(start, at).toLowerCase(Locale.ROOT));
      }
      at++;
    }
    return words;
  }
}
