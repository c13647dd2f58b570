package org.readout.claim;

import java.util.Map;
import java.util.stream.Collectors;
import org.readout.text.Table;

/// Verbs that tell no deed: who says "I will see" or "we will win" promises nothing. From the table
/// `no-deeds.tsv`.
final class PromiseVerbs {

  private static final Map<String, String> NO_DEEDS =
      Table.rows(PromiseVerbs.class, "no-deeds.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));

  private PromiseVerbs() {}

  /// True for a verb that tells no deed anywhere ("agreed to disagree").
  ///
  /// @param verb base form, in lower case
  static boolean isNoDeed(String verb) {
    return "all".equals(NO_DEEDS.get(verb));
  }

  /// True for a verb that also tells none behind "I will" ("we will take our time").
  ///
  /// @param verb base form, in lower case
  static boolean isTurnOfSpeech(String verb) {
    return NO_DEEDS.containsKey(verb);
  }
}
