package org.readout.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.readout.annotate.clause.Lemmas;
import org.readout.text.PartOfSpeech;
import org.readout.text.Table;
import org.readout.text.Token;

/// Whether the cue of an attribution in indirect speech tells that something was said or thought.
///
/// The reader finds a source and a content also where somebody only did something ("the court
/// sentenced him to ten years", "the house voted to limit the powers"): that is no statement of
/// his. The words of telling are those of `telling.tsv`.
final class Telling {

  /// A content that begins with one of these is the end of a longer phrase ("accused of theft").
  private static final Set<String> CUT = Set.of("of", "by", "for", "him", "them");

  private static final Map<String, Set<String>> WORDS = new TreeMap<>();

  static {
    for (String[] row : Table.rows(Telling.class, "telling.tsv")) {
      WORDS.computeIfAbsent(row[0], _ -> new HashSet<>()).addAll(List.of(row[1].split(" ", -1)));
    }
  }

  private Telling() {}

  /// @param cue the attributing words
  /// @param content what they attribute, at least one token
  static boolean tells(List<Token> cue, List<Token> content) {
    if (CUT.contains(content.getFirst().text())) {
      return false;
    }
    boolean wordless = cue.stream().allMatch(token -> token.is(PartOfSpeech.PUNCT));
    boolean that = content.getFirst().lower().equals("that");
    return wordless
        ? content.stream().anyMatch(token -> token.is(PartOfSpeech.VERB, PartOfSpeech.AUX))
        : cue.stream().anyMatch(token -> tells(token, that));
  }

  private static boolean tells(Token token, boolean that) {
    if (token.is(PartOfSpeech.NOUN, PartOfSpeech.PROPN)) {
      return holds("noun", Lemmas.noun(token.text())) || holds("verb", Lemmas.verb(token.text()));
    }
    var verb = Lemmas.verb(token.text());
    return holds("verb", verb)
        || holds("adjective", token.lower())
        || (that && holds("that", verb));
  }

  /// Adjectives for what somebody holds true or feels ("is worried that").
  static boolean isFeeling(String word) {
    return holds("adjective", word);
  }

  /// A verb that tells with what stands behind it, whatever that is: "praised the deal", "urged the
  /// house to vote"; of what is only its object it tells nothing by itself.
  static boolean takesObject(Token verb) {
    return holds("object", Lemmas.verb(verb.text())) || isTurned(verb);
  }

  /// A verb whose clause means the contrary or a wish without it: "denied that he knew".
  static boolean isTurned(Token verb) {
    return holds("turned", Lemmas.verb(verb.text()));
  }

  /// A verb that makes a clause of two nouns: "called the march a riot".
  static boolean names(Token verb) {
    return holds("naming", Lemmas.verb(verb.text()));
  }

  private static boolean holds(String part, String word) {
    return WORDS.getOrDefault(part, Set.of()).contains(word);
  }
}
