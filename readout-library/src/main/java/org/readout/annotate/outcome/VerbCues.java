package org.readout.annotate.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.VerbGroup;
import org.readout.annotate.outcome.Cue.Frame;
import org.readout.text.Span;

/// Outcomes told by a verb of the table ([Cue]): "agreed to hold talks", "urged Norway to leave".
final class VerbCues {

  private static final Set<String> HYPOTHETICAL =
      Set.of(
          "if", "whether", "unless", "until", "should", "could", "might", "may", "would", "what");

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

  /// What is told in pronouns alone ("demanded that they be freed") is something for these kinds.
  private static final Set<OutcomeKind> TOLD_IN_PRONOUNS =
      Set.of(OutcomeKind.DEMANDED, OutcomeKind.REQUESTED, OutcomeKind.STATED);

  /// Words that a content of pronouns alone has at least, its verb included.
  private static final int FEWEST = 4;

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

  /// "set no date" must say for what.
  private static final Set<String> SETTING = Set.of("set", "fix");

  private final Doers doers;

  VerbCues(Parties parties) {
    doers = new Doers(parties);
  }

  List<OutcomeMention> find(Scene scene) {
    var found = new ArrayList<OutcomeMention>();
    for (Clause clause : scene.clauses) {
      if (isReal(scene, clause)) {
        of(scene, clause).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<OutcomeMention> of(Scene scene, Clause clause) {
    for (Cue cue : Cue.of(clause.verb().lemma())) {
      int at = Frames.contentStart(scene, clause, cue);
      if (at >= 0) {
        return mention(scene, clause, cue, at);
      }
    }
    return quoted(scene, clause);
  }

  /// "“The border stays closed,” the minister stressed": the words before the verb.
  private Optional<OutcomeMention> quoted(Scene scene, Clause clause) {
    int subject = clause.subjects().isEmpty() ? -1 : clause.subjects().getFirst().first();
    int close = subject - 1;
    if (close < 1 || subject > clause.verb().first() || !scene.isQuoteMark(close)) {
      return Optional.empty();
    }
    int open = close - 1;
    while (open > 0 && !scene.isQuoteMark(open)) {
      open--;
    }
    int start = scene.isQuoteMark(open) ? open + 1 : open;
    for (Cue cue : Cue.of(clause.verb().lemma())) {
      boolean tells = cue.frame() == Frame.THAT && cue.particle().isEmpty();
      OutcomeKind kind = clause.verb().negated() ? cue.negated() : cue.kind();
      if (tells && kind != null && kind != OutcomeKind.AGREED) {
        var content = scene.content(start);
        var who = doers.of(scene, clause, kind);
        boolean says = scene.hasNoun(content) && content.end() <= scene.token(close).span().start();
        Span verb = clause.verb().span();
        return says && !who.isEmpty()
            ? Optional.of(new OutcomeMention(verb, verb.cover(content), kind, who, content))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<OutcomeMention> mention(Scene scene, Clause clause, Cue cue, int at) {
    boolean none = scene.lower(at).equals("no");
    OutcomeKind kind = clause.verb().negated() || none ? cue.negated() : cue.kind();
    if (kind == null) {
      return Optional.empty();
    }
    Span content = content(scene, clause, kind, at);
    boolean undated = SETTING.contains(clause.verb().lemma()) && scene.count(content) < FEWEST;
    var who = doers.of(scene, clause, kind);
    boolean old = Background.isLongAgo(scene, content, cue.frame() == Frame.OBJECT || cue.frame() == Frame.ON);
    if (old || undated || content.isEmpty() || who.isEmpty()) {
      return Optional.empty();
    }
    Span verb = clause.verb().span();
    Span extent = verb.cover(content);
    for (Span party : who) {
      extent = scene.sentence.span().contains(party) ? extent.cover(party) : extent;
    }
    return Optional.of(new OutcomeMention(verb, extent, kind, who, content));
  }

  /// The words behind the cue; with the verb where they say nothing without it.
  private static Span content(Scene scene, Clause clause, OutcomeKind kind, int at) {
    int verb = clause.verb().last();
    boolean whole = kind == OutcomeKind.STATED && scene.isUnbroken(verb, at);
    Span behind = scene.content(whole ? verb : at);
    if (scene.hasNoun(behind) || behind.isEmpty()) {
      return behind;
    }
    Span more = scene.content(verb);
    boolean clear = scene.hasNoun(more) || (scene.count(more) >= FEWEST && scene.verbs(more) > 1);
    return TOLD_IN_PRONOUNS.contains(kind) && clear ? more : new Span(0, 0);
  }

  /// Past, perfect or present; a headline's present counts, a plan or wish does not.
  private static boolean isReal(Scene scene, Clause clause) {
    boolean real =
        switch (clause.verb().modality()) {
          case PAST, PRESENT -> true;
          case DEPENDENT ->
              isParticiple(clause) || clause.verb().negated() || isMadeReal(scene, clause);
          case FUTURE, POSSIBLE -> isContractedHad(scene, clause);
        };
    int first =
        clause.subjects().isEmpty() ? clause.verb().first() : clause.subjects().getFirst().first();
    String before = scene.lower(Math.min(first, clause.verb().first()) - 1);
    return real
        && !HYPOTHETICAL.contains(before)
        && !scene.isAlternative(clause.verb().first())
        && !isMusing(scene, clause)
        && !(before.equals("that") && isSubjunctive(scene, clause));
  }

  /// "would not mind signing a deal": thought of, not done.
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
    return above.modality() == VerbGroup.Modality.PAST
        && !above.negated()
        && MAKE_REAL.contains(above.lemma());
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

  private static boolean isParticiple(Clause clause) {
    return clause.verb().verb().lower().endsWith("ing")
        && clause.verb().first() == clause.verb().last();
  }
}
