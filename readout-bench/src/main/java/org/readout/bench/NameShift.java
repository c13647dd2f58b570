package org.readout.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Renames: consonants become other consonants and vowels other vowels, by one seeded permutation,
/// so that a name still looks like one.
///
/// Only a word's first [#LETTERS] letters change: a country and its demonym ("Veldra", "Veldran")
/// stay alike, and so do a plural and a misspelling.
final class NameShift {

  private static final int LETTERS = 4;

  /// Without q, x and y, which would make words that nobody can say.
  private static final String CONSONANTS = "bcdfghjklmnprstvwz";

  private static final String VOWELS = "aeiou";

  private final Map<Character, Character> letters = new HashMap<>();

  NameShift(Random random) {
    permute(CONSONANTS, random);
    permute(VOWELS, random);
  }

  private void permute(String from, Random random) {
    List<Character> to = new ArrayList<>();
    from.chars().forEach(letter -> to.add((char) letter));
    Collections.shuffle(to, random);
    for (int i = 0; i < to.size(); i++) {
      letters.put(from.charAt(i), to.get(i));
    }
  }

  String shift(String name) {
    var out = new StringBuilder(name);
    for (int i = 0; i < Math.min(LETTERS, name.length()); i++) {
      char small = Character.toLowerCase(name.charAt(i));
      char other = letters.getOrDefault(small, small);
      out.setCharAt(
          i, Character.isUpperCase(name.charAt(i)) ? Character.toUpperCase(other) : other);
    }
    return out.toString();
  }
}
