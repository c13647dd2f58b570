package org.readout.annotate.clause;

import org.readout.text.Sentence;
import org.readout.text.Token;

/// Tells headlines, where capitals prove nothing, from running text.
public final class Headlines {

  private Headlines() {}

  /// True when most words of four letters and more begin with a capital and no full stop ends it.
  public static boolean looksLike(Sentence sentence) {
    int words = 0;
    int capitals = 0;
    for (Token token : sentence.tokens()) {
      if (token.text().length() > 3 && Character.isLetter(token.text().codePointAt(0))) {
        words++;
        capitals += token.isCapitalised() ? 1 : 0;
      }
    }
    String last = sentence.tokens().getLast().text();
    return words > 2 && capitals * 3 >= words * 2 && !last.equals(".");
  }
}
