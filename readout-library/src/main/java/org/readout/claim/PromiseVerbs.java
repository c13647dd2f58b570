package org.readout.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/// Verbs that tell no deed: who says "I will see" or "we will win" promises nothing. From the table
/// `no-deeds.tsv`.
final class PromiseVerbs {

  private static final Map<String, String> NO_DEEDS = read();

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

  private static Map<String, String> read() {
    var stream = PromiseVerbs.class.getResourceAsStream("no-deeds.tsv");
    if (stream == null) {
      throw new IllegalStateException("the library lacks its table no-deeds.tsv");
    }
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table no-deeds.tsv", e);
    }
  }
}
