package org.readout.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The table `kept-words.txt`, in lower case.
final class KeptWords {

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Set<String> WORDS = read("kept-words.txt");

  private KeptWords() {}

  /// @param word in lower case
  static boolean contains(String word) {
    return WORDS.contains(word);
  }

  private static Set<String> read(String table) {
    try (var in = KeptWords.class.getResourceAsStream(table)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + table);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(SPACE::splitAsStream)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException broken) {
      throw new UncheckedIOException(table + " cannot be read", broken);
    }
  }
}
