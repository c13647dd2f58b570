package org.readout.annotate.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.clause.VerbGroup;
import org.readout.annotate.outcome.Cue.Frame;
import org.readout.text.PartOfSpeech;
import org.readout.text.Span;

/// Outcomes told by a verb of the table ([Cue]): "agreed to hold talks", "urged Norway to leave".
final class VerbCues {

  private static final Set<String> HYPOTHETICAL =
      Set.of(
          "if", "whether", "unless", "until", "should", "could", "might", "may", "would", "what");

  /// Verbs whose doers share what they do with those they do it with.
  private static final Set<OutcomeKind> MUTUAL =
      Set.of(OutcomeKind.AGREED, OutcomeKind.UNRESOLVED, OutcomeKind.DISCUSSED);

  private final Parties parties;

  VerbCues(Parties parties) {
    this.parties = parties;
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
    return Optional.empty();
  }

  private Optional<OutcomeMention> mention(Scene scene, Clause clause, Cue cue, int at) {
    boolean none = scene.lower(at).equals("no");
    OutcomeKind kind = clause.verb().negated() || none ? cue.negated() : cue.kind();
    Span content = scene.content(kind == OutcomeKind.STATED ? clause.verb().last() : at);
    var who = who(scene, clause, kind);
    boolean old = scene.isLongAgo(content, cue.frame() == Frame.OBJECT || cue.frame() == Frame.ON);
    if (kind == null || old || content.isEmpty() || !scene.hasNoun(content) || who.isEmpty()) {
      return Optional.empty();
    }
    Span verb = clause.verb().span();
    Span extent = verb.cover(content);
    for (Span party : who) {
      extent = scene.sentence.span().contains(party) ? extent.cover(party) : extent;
    }
    return Optional.of(new OutcomeMention(verb, extent, kind, who, content));
  }

  /// Past, perfect or present; a headline's present counts, a plan or wish does not.
  private static boolean isReal(Scene scene, Clause clause) {
    boolean real =
        switch (clause.verb().modality()) {
          case PAST, PRESENT -> true;
          case DEPENDENT -> isParticiple(clause) || clause.verb().negated();
          case FUTURE, POSSIBLE -> isContractedHad(scene, clause);
        };
    int first =
        clause.subjects().isEmpty() ? clause.verb().first() : clause.subjects().getFirst().first();
    String before = scene.lower(Math.min(first, clause.verb().first()) - 1);
    return real
        && !HYPOTHETICAL.contains(before)
        && !(before.equals("that") && isSubjunctive(scene, clause));
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

  private List<Span> who(Scene scene, Clause clause, @Nullable OutcomeKind kind) {
    boolean passive = clause.verb().voice() == VerbGroup.Voice.PASSIVE;
    if (passive) {
      return clause.with("by").flatMap(parties::of).map(List::of).orElse(List.of());
    }
    if (clause.subjects().isEmpty()
        || clause.subjects().stream().anyMatch(parties::isCommentator)) {
      return List.of();
    }
    var found = parties.of(clause.subjects());
    paired(scene, clause).flatMap(parties::of).ifPresent(found::addFirst);
    if (kind != null && MUTUAL.contains(kind) && !found.isEmpty()) {
      clause
          .with("with")
          .filter(phrase -> !parties.isPronoun(phrase))
          .flatMap(parties::of)
          .filter(span -> !found.contains(span))
          .ifPresent(found::add);
    }
    boolean alone = found.size() == 1 && !parties.isMutual(clause.subjects().getFirst());
    if (kind == OutcomeKind.DISCUSSED && alone && clause.with("with").isEmpty()) {
      return List.of();
    }
    return kind == OutcomeKind.EXPECTED && scene.reporting(clause) != null ? List.of() : found;
  }

  /// "Norway" in the headline "Norway, Denmark agree".
  private static Optional<NounPhrase> paired(Scene scene, Clause clause) {
    int first = clause.subjects().getFirst().first();
    if (clause.subjects().size() > 1
        || first < 2
        || first > 4
        || !scene.lower(first - 1).equals(",")) {
      return Optional.empty();
    }
    int start = scene.isMark(0) ? 1 : 0;
    for (int i = start; i < first - 1; i++) {
      if (!scene.token(i).is(PartOfSpeech.PROPN)) {
        return Optional.empty();
      }
    }
    var span = scene.token(start).span().cover(scene.token(first - 2).span());
    return start > first - 2
        ? Optional.empty()
        : Optional.of(new NounPhrase(span, scene.token(first - 2), start, first - 2));
  }
}
