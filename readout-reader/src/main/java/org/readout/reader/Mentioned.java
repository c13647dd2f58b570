package org.readout.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readout.annotate.name.NameKind;
import org.readout.text.Span;

/// A mention of a person or an organisation, as far as its words and its place tell.
///
/// The training side is `Mentioned` and `class_of` in `training/readout_training/pairs.py`.
final class Mentioned {

  /// Which pronoun it is, or a name, or another noun.
  static final int CLASSES = 8;

  private static final int NAME = 6;
  private static final int NOUN = 7;

  private static final Map<String, Integer> PRONOUNS =
      pronouns(
          "he him his himself",
          "she her hers herself",
          "they them their theirs themselves",
          "it its itself",
          "i me my mine myself we us our ours ourselves you your yours yourself yourselves",
          "who whom whose which that this these those");

  private final List<String> words;
  private final Set<String> distinct;
  private final int wordClass;
  private final NameKind kind;
  private final Span span;
  private final int sentence;
  private final int order;

  /// @param text the words
  /// @param kind person or organisation
  /// @param span where they stand
  /// @param sentence the number of their sentence
  /// @param order the mention's rank among those of the text
  Mentioned(String text, NameKind kind, Span span, int sentence, int order) {
    this.words = words(text.toLowerCase(Locale.ROOT));
    this.distinct = Set.copyOf(words);
    this.wordClass = wordClass(words(text));
    this.kind = kind;
    this.span = span;
    this.sentence = sentence;
    this.order = order;
  }

  private static Map<String, Integer> pronouns(String... lines) {
    Map<String, Integer> classes = new HashMap<>();
    for (int line = 0; line < lines.length; line++) {
      for (String word : words(lines[line])) {
        classes.put(word, line);
      }
    }
    return classes;
  }

  /// The parts between white space.
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = 0;
    int length;
    for (int at = 0; at < text.length(); at += length) {
      int c = text.codePointAt(at);
      length = Character.charCount(c);
      if (Letters.isSpace(c)) {
        add(words, text, start, at);
        start = at + length;
      }
    }
    add(words, text, start, text.length());
    return words;
  }

  private static void add(List<String> words, String text, int start, int end) {
    if (start < end) {
      words.add(text.substring(start, end));
    }
  }

  private static int wordClass(List<String> words) {
    if (words.isEmpty()) {
      return NOUN;
    }
    var pronoun = PRONOUNS.get(words.getFirst().toLowerCase(Locale.ROOT));
    if (words.size() == 1 && pronoun != null) {
      return pronoun;
    }
    return words.getLast().codePoints().anyMatch(Character::isUpperCase) ? NAME : NOUN;
  }

  /// Its words in lower case.
  List<String> words() {
    return words;
  }

  /// The last of its words in lower case; empty without a word.
  String lastWord() {
    return words.isEmpty() ? "" : words.getLast();
  }

  /// Whether all its words are words of the other one.
  boolean isWithin(Mentioned other) {
    return other.distinct.containsAll(distinct);
  }

  /// From 0 to [#CLASSES] - 1.
  int wordClass() {
    return wordClass;
  }

  boolean isName() {
    return wordClass == NAME;
  }

  NameKind kind() {
    return kind;
  }

  Span span() {
    return span;
  }

  int sentence() {
    return sentence;
  }

  int order() {
    return order;
  }
}
