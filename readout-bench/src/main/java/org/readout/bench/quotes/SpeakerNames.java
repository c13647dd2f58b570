package org.readout.bench.quotes;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Compares what a system calls a speaker with the words of the gold source.
final class SpeakerNames {

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}'’.&-]+");
  private static final Pattern ENDING = Pattern.compile("['’]s?$|[.-]+$");
  private static final Set<String> PRONOUNS =
      Set.of("He", "She", "It", "They", "We", "I", "You", "Who", "Him", "Her", "Them", "The", "A");

  private SpeakerNames() {}

  /// Whether the last word with a capital in the system's name, which is no pronoun, stands in the
  /// source too.
  static boolean share(String name, String source) {
    var words = capitalised(name);
    return !words.isEmpty() && capitalised(source).contains(words.getLast());
  }

  private static List<String> capitalised(String text) {
    return BETWEEN
        .splitAsStream(text)
        .map(word -> ENDING.matcher(word).replaceFirst(""))
        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
        .filter(word -> !PRONOUNS.contains(word))
        .toList();
  }
}
