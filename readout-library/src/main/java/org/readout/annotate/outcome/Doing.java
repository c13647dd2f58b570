package org.readout.annotate.outcome;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.NounPhrase;
import org.readout.text.PartOfSpeech;
import org.readout.text.Token;

/// The noun phrases that do what a clause tells, where position alone misleads.
final class Doing {

  /// Tokens of an aside between subject and verb at most.
  private static final int ASIDE = 6;

  /// Tokens from a verb of speech to the subject of what is said at most.
  private static final int NEAR = 3;

  /// What one does by speaking.
  private static final Set<String> TELLING =
      Set.of(
          "deny",
          "warn",
          "urge",
          "advise",
          "stress",
          "reject",
          "demand",
          "request",
          "promise",
          "pledge",
          "vow",
          "assure",
          "insist",
          "caution",
          "reiterate",
          "reaffirm",
          "apologise",
          "apologize",
          "threaten");

  private Doing() {}

  /// The subjects of a clause; where it has none, the noun before a short aside ("Norway, he said,
  /// must go"); where "both" was misread for one, those of the finite clause before.
  static List<NounPhrase> subjects(Scene scene, Clause clause) {
    var own = clause.subjects();
    if (own.isEmpty()) {
      return clause.governor() < 0 ? beforeAside(scene, clause) : own;
    }
    if (isMisread(clause) || isOfAside(scene, clause)) {
      return scene.clauses.stream()
          .filter(other -> other.governor() < 0 && !other.subjects().isEmpty())
          .filter(other -> other.verb().last() < own.getFirst().first())
          .findFirst()
          .map(Clause::subjects)
          .orElse(own);
    }
    Clause teller = teller(scene, clause);
    if (teller != null) {
      return teller.subjects();
    }
    boolean dateline =
        own.size() > 1 && Content.DASHES.contains(scene.lower(own.getFirst().last() + 1));
    return dateline ? own.subList(1, own.size()) : own;
  }

  /// "The spokeswoman said the delegation had paused and denied that it was leaving": who says
  /// something denies, not whom he speaks of. Null where the clause stands by itself.
  private static @Nullable Clause teller(Scene scene, Clause clause) {
    NounPhrase subject = clause.subjects().getFirst();
    int joint = clause.verb().first() - 1;
    if (!TELLING.contains(clause.verb().lemma())
        || !scene.lower(joint).equals("and")
        || subject.first() > joint) {
      return null;
    }
    return scene.clauses.stream()
        .filter(other -> Scene.isSaying(other) && other.governor() < 0)
        .filter(other -> other.verb().last() < subject.first())
        .filter(other -> !other.subjects().isEmpty())
        .filter(other -> subject.first() - other.verb().last() <= NEAR)
        .findFirst()
        .orElse(null);
  }

  /// "condemns both launches and asks": "both" is no subject of a verb in the singular.
  static boolean isMisread(Clause clause) {
    return clause.subjects().size() == 1
        && clause.subjects().getFirst().head().lower().equals("both")
        && clause.verb().verb().lower().endsWith("s")
        && clause.verb().first() == clause.verb().last();
  }

  /// "They are looking, he said, and have found": "he" only tells.
  private static boolean isOfAside(Scene scene, Clause clause) {
    NounPhrase subject = clause.subjects().getFirst();
    return scene.lower(subject.first() - 1).equals(",")
        && scene.clauses.stream()
            .filter(other -> Scene.isSaying(other) && !other.equals(clause))
            .filter(other -> other.subjects().contains(subject))
            .anyMatch(other ->
                other.verb().first() > subject.last()
                    && scene.lower(other.verb().last() + 1).equals(",")
                    && other.verb().last() < clause.verb().first());
  }

  /// Only where the aside is a clause of speech and the noun opens the sentence.
  private static List<NounPhrase> beforeAside(Scene scene, Clause clause) {
    int close = clause.verb().first() - 1;
    int open = close - 1;
    while (open > 0 && open > close - ASIDE && !scene.lower(open).equals(",")) {
      open--;
    }
    int from = open;
    int start = scene.isMark(0) ? 1 : 0;
    boolean said =
        scene.clauses.stream()
            .anyMatch(other ->
                Scene.isSaying(other)
                    && other.verb().first() > from
                    && other.verb().last() < close);
    if (!scene.lower(close).equals(",")
        || !scene.lower(open).equals(",")
        || !said
        || open <= start) {
      return List.of();
    }
    for (int i = start; i < open; i++) {
      if (!scene
          .token(i)
          .is(PartOfSpeech.DET, PartOfSpeech.ADJ, PartOfSpeech.NOUN, PartOfSpeech.PROPN)) {
        return List.of();
      }
    }
    Token head = scene.token(open - 1);
    return List.of(
        new NounPhrase(scene.token(start).span().cover(head.span()), head, start, open - 1));
  }
}
