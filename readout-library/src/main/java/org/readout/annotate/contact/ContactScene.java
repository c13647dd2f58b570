package org.readout.annotate.contact;

import java.util.List;
import java.util.Set;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.NounPhrase;
import org.readout.text.Sentence;
import org.readout.text.Token;

/// One sentence with its clauses.
record ContactScene(Sentence sentence, List<Clause> clauses) {

  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "whether", "until", "should", "could", "might", "may");

  String lower(int i) {
    var tokens = sentence.tokens();
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).lower().replace('’', '\'');
  }

  int size() {
    return sentence.tokens().size();
  }

  Token token(int i) {
    return sentence.tokens().get(i);
  }

  /// True for "to resume": a bare verb behind "to".
  boolean isInfinitive(Clause clause) {
    int first = clause.verb().first();
    return lower(first).equals("to") || lower(first - 1).equals("to");
  }

  /// True for "resuming", which is no finite "is resuming".
  boolean isGerund(Clause clause) {
    var verb = clause.verb();
    return verb.first() == verb.last() && lower(verb.last()).endsWith("ing");
  }

  /// True behind "if", "whether", "until", or where one of these opens the sentence.
  boolean isConditional(Clause clause) {
    int first =
        clause.subjects().isEmpty()
            ? clause.verb().first()
            : Math.min(clause.subjects().getFirst().first(), clause.verb().first());
    return CONDITIONS.contains(lower(first - 1)) || lower(first - 2).equals("until");
  }

  static boolean holds(NounPhrase phrase, int token) {
    return phrase.first() <= token && token <= phrase.last();
  }
}
