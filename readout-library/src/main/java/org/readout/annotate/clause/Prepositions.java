package org.readout.annotate.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.text.Table;
import org.readout.text.Token;

/// Prepositions of several words ("on the sidelines of"), from the table `prepositions.tsv`.
final class Prepositions {

  /// By first word; the longest first.
  private static final Map<String, List<String[]>> BY_FIRST = new HashMap<>();

  static {
    for (String[] row : Table.rows(Prepositions.class, "prepositions.tsv")) {
      String[] words = row[0].split(" ", -1);
      BY_FIRST.computeIfAbsent(words[0], first -> new ArrayList<>()).add(words);
    }
    BY_FIRST.values().forEach(list -> list.sort((a, b) -> b.length - a.length));
  }

  private Prepositions() {}

  /// Number of tokens of the preposition of several words that begins here, or 0.
  static int lengthAt(List<Token> tokens, int i) {
    for (String[] words : BY_FIRST.getOrDefault(tokens.get(i).lower(), List.of())) {
      if (matches(tokens, i, words)) {
        return words.length;
      }
    }
    return 0;
  }

  private static boolean matches(List<Token> tokens, int i, String[] words) {
    if (i + words.length > tokens.size()) {
      return false;
    }
    for (int k = 1; k < words.length; k++) {
      if (!tokens.get(i + k).lower().equals(words[k])) {
        return false;
      }
    }
    return true;
  }
}
