package org.readout.text;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// English words that stand in every report, whatever it is about: the table `stop-words.txt`.
public final class StopWords {

  private static final Set<String> WORDS =
      Table.rows(StopWords.class, "stop-words.txt").stream()
          .flatMap(row -> Arrays.stream(row[0].split(" ", -1)))
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toUnmodifiableSet());

  private StopWords() {}

  /// @param word in lower case
  public static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
