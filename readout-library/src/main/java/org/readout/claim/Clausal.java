package org.readout.claim;

import java.util.List;
import java.util.Set;
import org.readout.text.PartOfSpeech;
import org.readout.text.Token;

/// Whether words make a clause by themselves, with a subject and a finite verb: shallow, by parts
/// of speech.
final class Clausal {

  private static final Set<String> RELATIVE = Set.of("who", "which", "whom", "whose");

  private static final Set<String> ASKING =
      Set.of("whether", "if", "what", "how", "why", "who", "whom", "which", "where", "when");

  /// Words that stand for a noun right before a verb.
  private static final Set<String> STANDING =
      Set.of("this", "that", "these", "those", "there", "all", "many", "some", "most", "both");

  private static final Set<PartOfSpeech> NOMINAL =
      Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON, PartOfSpeech.NUM);

  private Clausal() {}

  /// True when a finite verb stands behind its subject: not that of a relative clause ("the man who
  /// left"), no infinitive, no bare participle ("threats posed by ...").
  static boolean isClause(List<Token> tokens) {
    if (!tokens.isEmpty() && tokens.getFirst().is(PartOfSpeech.SCONJ) && tokens.size() > 3) {
      return tokens.getFirst().lower().equals("that") || hasClause(tokens);
    }
    return hasClause(tokens);
  }

  private static boolean hasClause(List<Token> tokens) {
    boolean subject = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is(PartOfSpeech.VERB, PartOfSpeech.AUX)) {
        if (subject && isFinite(tokens, i)) {
          return true;
        }
      } else if (NOMINAL.contains(token.part()) && !RELATIVE.contains(token.lower())) {
        subject = true;
      } else {
        subject |= STANDING.contains(token.lower()) && isVerb(tokens, i + 1);
      }
    }
    return false;
  }

  /// True for an indirect question.
  static boolean asks(List<Token> tokens) {
    return !tokens.isEmpty() && ASKING.contains(tokens.getFirst().lower());
  }

  /// True when words begin as the tail of another clause: with a verb, a preposition, a
  /// conjunction.
  static boolean isTail(List<Token> tokens) {
    return tokens.isEmpty()
        || tokens
            .getFirst()
            .is(
                PartOfSpeech.AUX,
                PartOfSpeech.ADP,
                PartOfSpeech.SCONJ,
                PartOfSpeech.CCONJ,
                PartOfSpeech.PART)
        || asks(tokens);
  }

  private static boolean isVerb(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).is(PartOfSpeech.VERB, PartOfSpeech.AUX);
  }

  private static boolean isFinite(List<Token> tokens, int verb) {
    int first = groupStart(tokens, verb);
    Token before = first == 0 ? null : tokens.get(first - 1);
    boolean helped = first < verb;
    String word = tokens.get(verb).lower();
    boolean by = verb + 1 < tokens.size() && tokens.get(verb + 1).lower().equals("by");
    boolean bare = !helped && (word.endsWith("ing") || (by && word.endsWith("ed")));
    boolean coordinated = before != null && before.is(PartOfSpeech.CCONJ);
    return before != null
        && !coordinated
        && !bare
        && !isRelative(tokens, first - 1)
        && !isTo(tokens, first);
  }

  private static boolean isTo(List<Token> tokens, int first) {
    return tokens.get(first - 1).lower().equals("to") || tokens.get(first).lower().equals("to");
  }

  /// The first word of the verb group that ends there.
  private static int groupStart(List<Token> tokens, int verb) {
    int first = verb;
    while (first > 0 && isHelper(tokens.get(first - 1))) {
      first--;
    }
    while (first < verb && tokens.get(first).is(PartOfSpeech.ADV)) {
      first++;
    }
    return first;
  }

  private static boolean isHelper(Token token) {
    return token.is(PartOfSpeech.AUX, PartOfSpeech.ADV)
        || token.lower().equals("to")
        || token.lower().equals("not")
        || token.lower().endsWith("n't")
        || token.lower().equals("n’t");
  }

  private static boolean isRelative(List<Token> tokens, int at) {
    if (RELATIVE.contains(tokens.get(at).lower())) {
      return true;
    }
    boolean that = tokens.get(at).lower().equals("that");
    return that && at > 0 && NOMINAL.contains(tokens.get(at - 1).part());
  }
}
