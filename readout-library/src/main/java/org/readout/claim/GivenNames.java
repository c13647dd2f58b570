package org.readout.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readout.text.Table;

/// Given names and their everyday short forms: "William" and "Bill".
final class GivenNames {

  /// The full names for which a name stands, itself among them.
  private static final Map<String, Set<String>> FULL = new HashMap<>();

  static {
    for (String[] row : Table.rows(GivenNames.class, "given-names.tsv")) {
      var names = List.of(row[0].toLowerCase(Locale.ROOT).split(" ", -1));
      for (String name : names) {
        FULL.computeIfAbsent(name, fresh -> new HashSet<>()).add(names.getFirst());
      }
    }
  }

  private GivenNames() {}

  /// True for one name, and for two that can stand for one; both in lower case.
  static boolean same(String one, String other) {
    return one.equals(other)
        || FULL.getOrDefault(one, Set.of()).stream()
            .anyMatch(full -> FULL.getOrDefault(other, Set.of()).contains(full));
  }
}
