package org.readout.annotate.event;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.Lemmas;
import org.readout.annotate.clause.VerbGroup;
import org.readout.text.PartOfSpeech;

/// What a verb says became of the happening that its object or subject names: planned, cancelled,
/// put off, refused; and whether somebody is only asked to do so.
final class FateVerbs {

  /// Verbs behind which an infinitive tells only what is wanted.
  private static final Set<String> ASKING =
      Set.of(
          "call",
          "urge",
          "ask",
          "demand",
          "want",
          "press",
          "request",
          "beg",
          "advise",
          "threaten",
          "pressure",
          "implore",
          "petition");

  /// How many tokens before the infinitive such a verb may stand.
  private static final int ASKED = 7;

  private FateVerbs() {}

  /// What the verb of a clause, with its particle ("put off"), says of a happening.
  static @Nullable Status statusOf(Clause clause) {
    int next = clause.verb().last() + 1;
    var tokens = clause.sentence().tokens();
    String lemma = clause.verb().lemma();
    Status both =
        next < tokens.size() ? Lexicon.statusOfVerb(lemma + " " + tokens.get(next).lower()) : null;
    return both == null ? Lexicon.statusOfVerb(lemma) : both;
  }

  static Optional<Status> decisive(Clause clause) {
    VerbGroup verb = clause.verb();
    Status status = isAsked(clause) ? null : statusOf(clause);
    boolean decisive =
        status == Status.CANCELLED
            || status == Status.POSTPONED
            || status == Status.REFUSED
            || status == Status.DENIED;
    return decisive && !verb.negated() ? Optional.ofNullable(status) : Optional.empty();
  }

  /// "called on Tesk to cancel the drill": what somebody is asked to call off goes on.
  static boolean isAsked(Clause clause) {
    if (isOnlyThought(clause)) {
      return true;
    }
    var tokens = clause.sentence().tokens();
    int to = clause.verb().first();
    boolean infinitive = tokens.get(to).lower().equals("to");
    for (int i = to - 1; infinitive && i >= Math.max(0, to - ASKED); i--) {
      if (ASKING.contains(Lemmas.verb(tokens.get(i).text()))) {
        return true;
      }
      if (tokens.get(i).is(PartOfSpeech.PUNCT)) {
        return false;
      }
    }
    return false;
  }

  /// "made no move to cancel", "the idea of cancelling": nothing is cancelled.
  private static boolean isOnlyThought(Clause clause) {
    var tokens = clause.sentence().tokens();
    int first = clause.verb().first();
    boolean infinitive = tokens.get(first).lower().equals("to");
    boolean gerund =
        clause.verb().verb().lower().endsWith("ing")
            && first > 1
            && tokens.get(first - 1).lower().equals("of");
    if (gerund) {
      return tokens
          .get(first - 2)
          .lower()
          .matches("ideas?|possibilit(?:y|ies)|prospects?|threats?|talk|thought|chance");
    }
    return infinitive
        && first > 2
        && tokens.get(first - 1).is(PartOfSpeech.NOUN)
        && tokens.subList(Math.max(0, first - 4), first - 1).stream()
            .anyMatch(token -> token.lower().matches("no|any|little|without"));
  }
}
