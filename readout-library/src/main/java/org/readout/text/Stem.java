package org.readout.text;

import java.util.List;

/// A word without the ending that number and tense give it: the first steps of [Porter's
/// algorithm](https://tartarus.org/martin/PorterStemmer/), which is enough to find "flights" in
/// "flight" and "stabilising" in "stabilise". The stems are compared and never shown.
public final class Stem {
  /// Shortest stem that an ending may leave behind, in letters.
  private static final int SHORTEST = 3;

  private record Ending(String ending, String instead) {}

  private static final List<Ending> ENDINGS =
      List.of(
          new Ending("izations", "iz"),
          new Ending("ization", "iz"),
          new Ending("izing", "iz"),
          new Ending("ized", "iz"),
          new Ending("izes", "iz"),
          new Ending("ies", "y"),
          new Ending("ied", "y"),
          new Ending("eed", "ee"),
          new Ending("sses", "ss"),
          new Ending("ss", "ss"),
          new Ending("us", "us"),
          new Ending("ing", ""),
          new Ending("ed", ""),
          new Ending("es", ""),
          new Ending("s", ""));

  private Stem() {}

  /// @param word in lower case
  public static String of(String word) {
    for (Ending ending : ENDINGS) {
      int left = word.length() - ending.ending().length();
      if (left >= SHORTEST && word.endsWith(ending.ending())) {
        return withoutE(word.substring(0, left) + ending.instead());
      }
    }
    return withoutE(word);
  }

  private static String withoutE(String word) {
    return word.length() > SHORTEST && word.endsWith("e")
        ? word.substring(0, word.length() - 1)
        : undoubled(word);
  }

  private static String undoubled(String word) {
    int last = word.length() - 1;
    boolean twice = last > SHORTEST && word.charAt(last) == word.charAt(last - 1);
    return twice && "lsz".indexOf(word.charAt(last)) < 0 ? word.substring(0, last) : word;
  }
}
