package org.readout.annotate.outcome;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.NounPhrase;

/// What is written or said and itself "asks", "condemns", "urges": its author does.
final class Texts {

  private static final Set<String> NOUNS =
      Set.of(
          "text",
          "resolution",
          "statement",
          "communique",
          "communiqué",
          "declaration",
          "draft",
          "letter",
          "document",
          "motion",
          "petition",
          "memo",
          "readout",
          "ruling",
          "report",
          "email",
          "tweet",
          "message",
          "note",
          "order",
          "op-ed");

  private Texts() {}

  static boolean isText(NounPhrase phrase) {
    return NOUNS.contains(phrase.head().lower());
  }

  /// The clause whose subject wrote the text that a lone participle behind it goes on with ("sent
  /// Norway a letter asking", "issued a statement urging", "wrote a letter to Jo Orlan asking"), or
  /// null.
  static @Nullable Clause writer(Scene scene, Clause participle) {
    Clause nearest = null;
    for (Clause clause : scene.clauses) {
      boolean before = clause.verb().last() < participle.verb().first();
      nearest = before && !clause.subjects().isEmpty() ? clause : nearest;
    }
    boolean wrote =
        nearest != null
            && nearest.objects().stream().anyMatch(Texts::isText)
            && scene.isUnbroken(nearest.verb().last(), participle.verb().first());
    return wrote ? nearest : null;
  }
}
