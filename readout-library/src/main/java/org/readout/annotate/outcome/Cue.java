package org.readout.annotate.outcome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.text.Table;

/// One row of the table of cues (`cues.tsv`): a verb and what follows it.
///
/// @param particle the word right behind the verb, or empty
/// @param frame what follows
/// @param prepositions those of [Frame#ON] and [Frame#ADDRESSEE_ON]
/// @param nouns nouns of which the object must hold one; any object when empty
/// @param kind what it tells; null for a row that only bars others
/// @param negated what it tells when negated, null for nothing
record Cue(
    String particle,
    Frame frame,
    Set<String> prepositions,
    List<String> nouns,
    @Nullable OutcomeKind kind,
    @Nullable OutcomeKind negated) {

  /// What follows the verb.
  enum Frame {
    TO,
    THAT,
    ON,
    OBJECT,
    /// Somebody or something that is to do or become: "wants the ban lifted".
    WISH,
    ADDRESSEE_TO,
    ADDRESSEE_THAT,
    ADDRESSEE_ON
  }

  private static final Map<String, List<Cue>> BY_LEMMA = new HashMap<>();

  static {
    for (String[] row : Table.rows(Cue.class, "cues.tsv")) {
      for (String lemma : row[0].split(";", -1)) {
        BY_LEMMA.computeIfAbsent(lemma, _ -> new ArrayList<>()).add(of(row));
      }
    }
  }

  /// The rows for a verb, first that fits first.
  static List<Cue> of(String lemma) {
    return BY_LEMMA.getOrDefault(lemma, List.of());
  }

  private static Cue of(String[] row) {
    int bracket = row[2].indexOf('[');
    String frame = bracket < 0 ? row[2] : row[2].substring(0, bracket);
    Set<String> prepositions =
        bracket < 0
            ? Set.of()
            : Set.of(row[2].substring(bracket + 1, row[2].length() - 1).split(" ", -1));
    List<String> nouns = row[3].isEmpty() ? List.of() : List.of(row[3].split(";", -1));
    return new Cue(row[1], frame(frame), prepositions, nouns, kind(row[4]), kind(row[5]));
  }

  private static Frame frame(String word) {
    return switch (word) {
      case "to" -> Frame.TO;
      case "that" -> Frame.THAT;
      case "on" -> Frame.ON;
      case "obj" -> Frame.OBJECT;
      case "wish" -> Frame.WISH;
      case "X-to" -> Frame.ADDRESSEE_TO;
      case "X-that" -> Frame.ADDRESSEE_THAT;
      case "X-on" -> Frame.ADDRESSEE_ON;
      default -> throw new IllegalStateException("cues.tsv: no such frame: " + word);
    };
  }

  private static @Nullable OutcomeKind kind(String word) {
    return word.equals("-") ? null : OutcomeKind.valueOf(word);
  }
}
