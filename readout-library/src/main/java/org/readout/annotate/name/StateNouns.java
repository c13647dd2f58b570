package org.readout.annotate.name;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.readout.text.Table;

/// The words for what states have: offices, bodies, borders (`state-nouns.txt`); and the names that
/// are no country's though such words stand behind them (`no-countries.txt`). Immutable.
final class StateNouns {

  private static final Map<String, Boolean> STRONG_BY_NOUN = new HashMap<>();
  private static final Set<String> NO_COUNTRY = new TreeSet<>();

  static {
    for (String[] row : Table.rows(StateNouns.class, "state-nouns.txt")) {
      for (String noun : row[1].split(" ", -1)) {
        STRONG_BY_NOUN.put(noun.replace('-', ' '), row[0].equals("strong"));
      }
    }
    for (String[] row : Table.rows(StateNouns.class, "no-countries.txt")) {
      NO_COUNTRY.addAll(Set.of(row[0].split(" ", -1)));
    }
  }

  private StateNouns() {}

  /// True when the words are something that states have.
  static boolean isOne(String words) {
    return STRONG_BY_NOUN.containsKey(words.toLowerCase(Locale.ROOT));
  }

  /// True when the words are something that hardly anybody else has.
  static boolean isStrong(String words) {
    return STRONG_BY_NOUN.getOrDefault(words.toLowerCase(Locale.ROOT), false);
  }

  /// True for "African", "Republican", "Texan".
  static boolean isNoCountry(String name) {
    return NO_COUNTRY.contains(name);
  }
}
