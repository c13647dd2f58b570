package org.readout.annotate.outcome;

import java.util.Set;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.VerbGroup;
import org.readout.annotate.clause.VerbGroup.Modality;
import org.readout.text.PartOfSpeech;

/// Whether a clause tells its verb as done: not as planned, asked, alleged, thought of, put under a
/// condition, or as somebody's habit.
final class Reality {

  private static final Set<String> HYPOTHETICAL =
      Set.of(
          "if", "whether", "unless", "until", "should", "could", "might", "may", "would", "what");

  /// Before the subject these make a condition or a question ("had he agreed", "did they agree").
  private static final Set<String> INVERTED = Set.of("had", "were", "did", "does", "do", "has");

  /// Scope of these reaches to the next comma.
  private static final Set<String> CONDITIONS = Set.of("if", "whether", "unless", "either");

  /// Verbs that make real what the infinitive behind them says ("voted to condemn").
  private static final Set<String> MAKE_REAL =
      Set.of(
          "vote",
          "decide",
          "write",
          "march",
          "rally",
          "gather",
          "call",
          "telephone",
          "intervene",
          "move",
          "proceed");

  /// What is told as thought of ("would not mind signing a deal").
  private static final Set<String> MUSINGS =
      Set.of(
          "mind",
          "consider",
          "suggest",
          "propose",
          "recommend",
          "favor",
          "favour",
          "oppose",
          "risk",
          "avoid",
          "imagine",
          "weigh",
          "contemplate",
          "discuss");

  /// What these tell is one side's word about another, or nobody's.
  private static final Set<String> DOUBTED =
      Set.of(
          "allege",
          "claim",
          "accuse",
          "suspect",
          "speculate",
          "imagine",
          "suggest",
          "deny",
          "doubt",
          "fear",
          "hope",
          "wish",
          "think",
          "believe",
          "predict",
          "guess",
          "assume",
          "rumor",
          "rumour",
          "seem",
          "appear",
          "joke",
          "dream",
          "wonder");

  private static final Set<String> HEARSAY =
      Set.of("allegedly", "reportedly", "supposedly", "purportedly", "apparently", "seemingly");

  /// What somebody has done for years did not come of what the report tells.
  private static final Set<String> HABIT =
      Set.of(
          "long",
          "always",
          "traditionally",
          "historically",
          "routinely",
          "often",
          "usually",
          "frequently",
          "sometimes",
          "generally");

  /// Before a lone participle these leave it to the subject of the verb it depends on.
  private static final Set<String> OPEN_PARTICIPLES =
      Set.of("by", "while", "after", "before", "in", "when", "upon", "on");

  private static final Set<String> JOINTS =
      Set.of("that", "which", "who", "what", "whether", "if", "as", "because", "while", "when");

  private Reality() {}

  /// Past, perfect or present; a headline's present counts, a plan or wish does not.
  static boolean isReal(Scene scene, Clause clause) {
    boolean real =
        switch (clause.verb().modality()) {
          case PAST, PRESENT -> true;
          case DEPENDENT ->
              isParticiple(clause)
                  ? isOwn(scene, clause)
                  : clause.verb().negated() || isMadeReal(scene, clause);
          case FUTURE, POSSIBLE -> isContractedHad(scene, clause);
        };
    return real
        && !isOpen(scene, clause)
        && !hasAdverb(scene, clause, HEARSAY)
        && !hasAdverb(scene, clause, HABIT)
        && !isMusing(scene, clause)
        && !isShared(scene, clause)
        && !isAlleged(scene, clause);
  }

  /// True for a lone form in -ing.
  static boolean isParticiple(Clause clause) {
    return clause.verb().verb().lower().endsWith("ing")
        && clause.verb().first() == clause.verb().last();
  }

  /// True for "demands that Norway sign", "if they agreed", "had they agreed".
  private static boolean isOpen(Scene scene, Clause clause) {
    int first =
        clause.subjects().isEmpty() ? clause.verb().first() : clause.subjects().getFirst().first();
    int start = Math.min(first, clause.verb().first());
    String before = scene.lower(start - 1);
    boolean inverted = INVERTED.contains(before) && first < clause.verb().first();
    boolean whenever =
        clause.verb().modality() == Modality.PRESENT
            && Set.of("once", "when", "whenever").contains(before);
    return HYPOTHETICAL.contains(before)
        || whenever
        || inverted
        || isUnderCondition(scene, start)
        || scene.isAlternative(clause.verb().first())
        || (before.equals("that") && isSubjunctive(scene, clause));
  }

  /// True when a condition or an indirect question opens before a token and no comma ends it.
  private static boolean isUnderCondition(Scene scene, int at) {
    for (int i = at - 1; i >= 0 && !scene.lower(i).equals(","); i--) {
      if (CONDITIONS.contains(scene.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /// True for "asked if she was saying": the clause itself is asked or a condition.
  static boolean isAsked(Scene scene, Clause clause) {
    return isUnderCondition(scene, clause.verb().first());
  }

  private static boolean hasAdverb(Scene scene, Clause clause, Set<String> adverbs) {
    for (int i = clause.verb().first() - 1; i <= clause.verb().last() + 1; i++) {
      if (adverbs.contains(scene.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /// True behind "claims that", "is accused of", and before ", Jo Orlan claims".
  static boolean isAlleged(Scene scene, Clause clause) {
    Clause nearest = null;
    for (Clause other : scene.clauses) {
      boolean before = other.verb().last() < clause.verb().first();
      boolean tells = other.governor() < 0 || DOUBTED.contains(other.verb().lemma());
      nearest = before && tells ? other : nearest;
    }
    boolean alleged =
        nearest != null
            && DOUBTED.contains(nearest.verb().lemma())
            && !nearest.verb().negated()
            && scene.isUnbroken(nearest.verb().last(), clause.verb().first());
    return alleged || scene.clauses.stream().anyMatch(other -> isTail(scene, clause, other));
  }

  /// ", Jo Orlan claims" at the end.
  private static boolean isTail(Scene scene, Clause clause, Clause other) {
    return DOUBTED.contains(other.verb().lemma())
        && other.governor() < 0
        && !other.subjects().isEmpty()
        && other.subjects().getFirst().first() > clause.verb().last()
        && scene.isMark(other.subjects().getFirst().first() - 1)
        && scene.isLast(other.verb().last());
  }

  /// "Jo Orlan says Norway is rich, and promised": who promised may be the speaker or whom he
  /// speaks of.
  private static boolean isShared(Scene scene, Clause clause) {
    var subject = clause.subject();
    int joint = clause.verb().first() - 1;
    if (subject == null
        || !scene.lower(joint).equals("and")
        || !scene.lower(joint - 1).equals(",")
        || subject.last() >= joint) {
      return false;
    }
    return scene.clauses.stream()
        .filter(Scene::isSaying)
        .filter(other -> other.verb().last() < subject.first())
        .anyMatch(other -> !other.subjects().isEmpty() && !other.subjects().contains(subject));
  }

  private static boolean isMusing(Scene scene, Clause clause) {
    return isParticiple(clause)
        && clause.governor() >= 0
        && MUSINGS.contains(scene.clauses.get(clause.governor()).verb().lemma());
  }

  private static boolean isMadeReal(Scene scene, Clause clause) {
    if (clause.governor() < 0) {
      return false;
    }
    VerbGroup above = scene.clauses.get(clause.governor()).verb();
    return above.modality() == Modality.PAST
        && !above.negated()
        && MAKE_REAL.contains(above.lemma());
  }

  /// A lone participle is its subject's own only behind a comma, behind "by" and the like, or where
  /// a text asks for it ("a letter to Norway asking"); right behind a noun it may be anybody's.
  private static boolean isOwn(Scene scene, Clause clause) {
    int at = clause.verb().first() - 1;
    while (at > 0 && scene.token(at).is(PartOfSpeech.ADV)) {
      at--;
    }
    String before = scene.lower(at);
    if (before.equals("and") || before.equals("or")) {
      return scene.clauses.stream()
          .anyMatch(other -> isParticiple(other) && other.verb().last() < clause.verb().first());
    }
    if (at < 0 || scene.isMark(at) || OPEN_PARTICIPLES.contains(before)) {
      return !dependsOnRelative(scene, clause) && !isSubject(scene, clause);
    }
    return Texts.writer(scene, clause) != null || isBehindFrom(scene, clause);
  }

  /// "a state that lacks funds to build, bowing to pressure": who bows is not what the relative
  /// tells of.
  private static boolean dependsOnRelative(Scene scene, Clause clause) {
    for (int above = clause.governor(); above >= 0; above = scene.clauses.get(above).governor()) {
      String before = scene.lower(scene.clauses.get(above).verb().first() - 1);
      if (before.equals("that") || before.equals("which")) {
        return true;
      }
    }
    return false;
  }

  /// "asking them to pay was wrong": the form itself is what something is said of.
  private static boolean isSubject(Scene scene, Clause clause) {
    int from = clause.verb().last();
    return scene.clauses.stream()
        .filter(other -> other.governor() < 0 && other.verb().first() > from)
        .filter(other -> other.verb().lemma().equals("be"))
        .anyMatch(other -> isPlain(scene, from, other.verb().first()));
  }

  /// True when neither a mark nor a joint stands between two tokens.
  private static boolean isPlain(Scene scene, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (JOINTS.contains(scene.lower(i))) {
        return false;
      }
    }
    return scene.isUnbroken(from, to);
  }

  /// "a call from the ministry telling him to leave", ", with Jo Orlan stressing that".
  private static boolean isBehindFrom(Scene scene, Clause clause) {
    var subject = clause.subject();
    if (subject == null || subject.last() != clause.verb().first() - 1) {
      return false;
    }
    String before = scene.lower(subject.first() - 1);
    boolean absolute = before.equals("with") && scene.isMark(subject.first() - 2);
    return absolute || before.equals("from") || before.equals("by");
  }

  /// "they'd discussed": had, not would, before a past participle.
  private static boolean isContractedHad(Scene scene, Clause clause) {
    return scene.lower(clause.verb().first()).equals("'d")
        && clause.verb().verb().lower().endsWith("ed");
  }

  /// "demands that Norway sign": a bare form behind one subject that is no plural.
  private static boolean isSubjunctive(Scene scene, Clause clause) {
    var verb = clause.verb();
    boolean bare = verb.first() == verb.last() && verb.verb().lower().equals(verb.lemma());
    String head =
        clause.subjects().size() == 1 ? clause.subjects().getFirst().head().lower() : "they";
    return bare
        && scene.size() > 3
        && !head.endsWith("s")
        && !Set.of("they", "we", "both", "i").contains(head);
  }
}
