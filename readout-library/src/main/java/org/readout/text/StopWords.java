package org.readout.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/// English words that stand in every report, whatever it is about: the table `stop-words.txt`.
public final class StopWords {

  private static final Set<String> WORDS = read("stop-words.txt");

  private StopWords() {}

  /// @param word in lower case
  public static boolean contains(String word) {
    return WORDS.contains(word);
  }

  private static Set<String> read(String table) {
    try (var in = StopWords.class.getResourceAsStream(table)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + table);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> java.util.Arrays.stream(line.split(" ", -1)))
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException broken) {
      throw new UncheckedIOException(table + " cannot be read", broken);
    }
  }
}
