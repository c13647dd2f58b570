package org.readout.annotate.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.clause.Lemmas;
import org.readout.annotate.event.Trigger.Frame;
import org.readout.text.Numerals;
import org.readout.text.Table;

/// The word tables of this layer: triggers, what their objects must be, status words, agents,
/// places.
final class Lexicon {

  /// Most words of a noun trigger ("suicide car bombing" ends in a trigger of fewer).
  private static final int LONGEST = 3;

  private static final Map<String, List<Trigger>> VERBS = new HashMap<>();
  private static final Map<String, Trigger> NOUNS = new HashMap<>();
  private static final Map<String, Map<HappeningKind, Set<String>>> OBJECTS = new HashMap<>();
  private static final Map<String, Map<String, Status>> STATUS = new HashMap<>();
  private static final Map<String, Set<String>> GOVERNED = new HashMap<>();
  private static final Set<String> AGENTS = words("agents.tsv");
  private static final Set<String> PLACES = words("places.tsv");
  private static final Set<String> LIGHT = words("light.tsv");
  private static final Set<String> TELLINGS = words("tellings.tsv");

  static {
    for (String[] row : Table.rows(Lexicon.class, "triggers.tsv")) {
      boolean weak = row[2].endsWith("+");
      var frame = Frame.valueOf(weak ? row[2].substring(0, row[2].length() - 1) : row[2]);
      var trigger = new Trigger(HappeningKind.valueOf(row[0]), frame, weak);
      for (String word : row[3].split(",", -1)) {
        if (row[1].equals("verb")) {
          VERBS.computeIfAbsent(word, w -> new ArrayList<>()).add(trigger);
        } else {
          NOUNS.putIfAbsent(word, trigger);
        }
      }
    }
    for (String[] row : Table.rows(Lexicon.class, "objects.tsv")) {
      OBJECTS
          .computeIfAbsent(row[0], w -> new HashMap<>())
          .put(HappeningKind.valueOf(row[1]), Set.of(row[2].split(" ", -1)));
    }
    for (String[] row : Table.rows(Lexicon.class, "governed.tsv")) {
      GOVERNED.put(row[0], Set.of(row[1].split(" ", -1)));
    }
    for (String[] row : Table.rows(Lexicon.class, "status.tsv")) {
      for (String word : row[2].split(" ", -1)) {
        STATUS
            .computeIfAbsent(row[1], p -> new HashMap<>())
            .putIfAbsent(word.replace('_', ' '), Status.valueOf(row[0]));
      }
    }
  }

  /// They stand for so many people: "three were released".
  private static final Set<String> NUMBERS =
      Stream.concat(
              Numerals.belowTwenty().stream().skip(2),
              Stream.of("twenty", "dozens", "scores", "hundreds", "thousands"))
          .collect(Collectors.toUnmodifiableSet());

  private Lexicon() {}

  private static Set<String> words(String table) {
    var words = new HashSet<String>();
    Table.rows(Lexicon.class, table).forEach(row -> words.addAll(List.of(row[0].split(" ", -1))));
    return words;
  }

  /// The readings of a verb, in the order of the table.
  static List<Trigger> verb(String lemma) {
    return VERBS.getOrDefault(lemma, List.of());
  }

  /// The longest noun trigger that ends the words `before` + `head`; words in lower case.
  static @Nullable Trigger noun(List<String> words) {
    for (int n = Math.min(LONGEST, words.size()); n > 0; n--) {
      String joined = String.join(" ", words.subList(words.size() - n, words.size()));
      Trigger trigger = NOUNS.get(joined);
      String singular = Lemmas.noun(words.getLast());
      String stem =
          n == 1
              ? singular
              : String.join(" ", words.subList(words.size() - n, words.size() - 1))
                  + " "
                  + singular;
      trigger = trigger == null ? NOUNS.get(stem) : trigger;
      if (trigger != null) {
        return trigger;
      }
    }
    return null;
  }

  /// True when this object makes the verb one of this kind, or when any object does.
  static boolean suits(String lemma, HappeningKind kind, List<String> heads) {
    var kinds = OBJECTS.get(lemma);
    if (kinds == null || !kinds.containsKey(kind)) {
      return true;
    }
    var wanted = kinds.getOrDefault(kind, Set.of());
    return heads.stream()
        .map(head -> head.replace('’', '\''))
        .anyMatch(head ->
            wanted.contains(head)
                || wanted.contains(Lemmas.noun(head))
                || (wanted.contains("people") && NUMBERS.contains(head)));
  }

  static boolean isNumber(String word) {
    return NUMBERS.contains(word);
  }

  /// The verbs of which one must govern this noun, or nothing where any will do.
  static Set<String> governorsOf(String noun) {
    return GOVERNED.getOrDefault(Lemmas.noun(noun), Set.of());
  }

  static @Nullable Status statusOfVerb(String lemma) {
    return STATUS.getOrDefault("verb", Map.of()).get(lemma);
  }

  static @Nullable Status statusOfModifier(String word) {
    return STATUS.getOrDefault("modifier", Map.of()).get(word);
  }

  static @Nullable Status statusOfNoun(String word) {
    return STATUS.getOrDefault("noun", Map.of()).get(word);
  }

  static boolean isAgent(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return AGENTS.contains(lower) || AGENTS.contains(Lemmas.noun(lower));
  }

  static boolean isPlace(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return PLACES.contains(lower) || PLACES.contains(Lemmas.noun(lower));
  }

  /// True for a verb that tells of a happening or answers it.
  static boolean tells(String lemma) {
    return TELLINGS.contains(lemma);
  }

  static boolean isLight(String lemma) {
    return LIGHT.contains(lemma);
  }
}
