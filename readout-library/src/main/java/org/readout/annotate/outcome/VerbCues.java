package org.readout.annotate.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.clause.VerbGroup;
import org.readout.annotate.clause.VerbGroup.Modality;
import org.readout.annotate.outcome.Cue.Frame;
import org.readout.text.PartOfSpeech;
import org.readout.text.Span;

/// Outcomes told by a verb of the table ([Cue]): "agreed to hold talks", "urged Norway to leave".
final class VerbCues {

  /// What is told in pronouns alone ("demanded that they be freed") is something for these kinds.
  private static final Set<OutcomeKind> TOLD_IN_PRONOUNS =
      Set.of(OutcomeKind.DEMANDED, OutcomeKind.REQUESTED, OutcomeKind.STATED);

  /// What is told of the thing to which it was done.
  private static final Set<OutcomeKind> UNDERGONE =
      Set.of(OutcomeKind.AGREED, OutcomeKind.ACCEPTED, OutcomeKind.REFUSED, OutcomeKind.STATED);

  /// "summoned the envoy", "recalled": the envoy alone says nothing.
  private static final Set<String> WITH_VERB =
      Set.of("summon", "recall", "adopt", "pass", "propose", "suggest");

  /// Words that a content of pronouns alone has at least, its verb included.
  private static final int FEWEST = 4;

  /// "set no date" must say for what.
  private static final Set<String> SETTING = Set.of("set", "fix");

  private final Doers doers;

  VerbCues(Parties parties) {
    doers = new Doers(parties);
  }

  List<OutcomeMention> find(Scene scene) {
    var found = new ArrayList<OutcomeMention>();
    for (Clause clause : scene.clauses) {
      if (Reality.isReal(scene, clause)) {
        of(scene, clause).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<OutcomeMention> of(Scene scene, Clause clause) {
    for (Cue cue : Cue.of(clause.verb().lemma())) {
      int at = Frames.contentStart(scene, clause, cue);
      if (at >= 0) {
        return isTold(scene, clause, at) ? Optional.empty() : mention(scene, clause, cue, at);
      }
    }
    return undergone(scene, clause)
        .or(() -> talkedAbout(scene, clause))
        .or(() -> quoted(scene, clause));
  }

  /// "The two sides agreed to meet, and visas were discussed": by those who agreed.
  private Optional<OutcomeMention> talkedAbout(Scene scene, Clause clause) {
    NounPhrase subject = clause.subject();
    if (subject == null
        || clause.verb().voice() != VerbGroup.Voice.PASSIVE
        || clause.verb().negated()
        || !clause.verb().lemma().equals("discuss")) {
      return Optional.empty();
    }
    for (Clause before : scene.clauses) {
      var who = doers.of(scene, before, OutcomeKind.DISCUSSED);
      int and = before.verb().last() + 1;
      while (and < clause.verb().first() && !scene.lower(and).equals(",")) {
        and++;
      }
      boolean joint =
          and < clause.verb().first()
              && scene.lower(and + 1).equals("and")
              && doers.areSeveral(scene, before, who);
      var content = scene.until(scene.content(and + 2), clause.verb().span().end());
      if (joint && !who.isEmpty() && scene.hasNoun(content)) {
        return Optional.of(
            new OutcomeMention(
                clause.verb().span(),
                content.cover(clause.verb().span()),
                OutcomeKind.DISCUSSED,
                who,
                content));
      }
    }
    return Optional.empty();
  }

  /// "voted to condemn the hunt": the infinitive tells it by itself.
  private static boolean isTold(Scene scene, Clause clause, int at) {
    return clause.verb().lemma().equals("vote")
        && scene.clauses.stream()
            .filter(other -> other.verb().last() == at)
            .anyMatch(other ->
                Cue.of(other.verb().lemma()).stream()
                    .anyMatch(cue -> Frames.contentStart(scene, other, cue) >= 0));
  }

  /// "The plan was rejected by Norway": what stands before the verb.
  private Optional<OutcomeMention> undergone(Scene scene, Clause clause) {
    NounPhrase subject = clause.subject();
    boolean passive = clause.verb().voice() == VerbGroup.Voice.PASSIVE;
    if (!passive
        || subject == null
        || subject.first() > clause.verb().first()
        || subject.head().is(PartOfSpeech.PRON)) {
      return Optional.empty();
    }
    for (Cue cue : Cue.of(clause.verb().lemma())) {
      OutcomeKind kind = clause.verb().negated() ? cue.negated() : cue.kind();
      boolean fits =
          cue.frame() == Frame.OBJECT
              && cue.particle().isEmpty()
              && kind != null
              && UNDERGONE.contains(kind)
              && (cue.nouns().isEmpty() || cue.nouns().contains(subject.head().lower()));
      var who = fits ? doers.of(scene, clause, kind) : List.<Span>of();
      var verb = clause.verb().span();
      int end = kind == OutcomeKind.STATED ? verb.end() : verb.start();
      var content = scene.until(scene.content(subject.first()), end);
      boolean named = kind == OutcomeKind.STATED || scene.count(content) >= FEWEST;
      if (kind != null && named && !who.isEmpty() && scene.hasNoun(content)) {
        Span extent = content.cover(verb);
        for (Span party : who) {
          extent = extent.cover(party);
        }
        return Background.isLongAgo(scene, content, true)
            ? Optional.empty()
            : Optional.of(new OutcomeMention(verb, extent, kind, who, content));
      }
    }
    return Optional.empty();
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
    boolean nothing = (none && kind == OutcomeKind.REFUSED) || scene.lower(at).equals("nothing");
    if (kind == null || nothing || isPast(clause, kind)) {
      return Optional.empty();
    }
    Span content = content(scene, clause, kind, at);
    boolean undated = SETTING.contains(clause.verb().lemma()) && scene.count(content) < FEWEST;
    var who = doers.of(scene, clause, kind);
    boolean old =
        Background.isLongAgo(
            scene, content, cue.frame() == Frame.OBJECT || cue.frame() == Frame.ON);
    boolean opinion =
        cue.frame() == Frame.THAT
            && kind == OutcomeKind.AGREED
            && !clause.verb().lemma().equals("vote")
            && !doers.areSeveral(scene, clause, who);
    boolean gap = scene.lower(at).equals("do") && isRelative(scene, clause);
    if (old || undated || opinion || gap || content.isEmpty() || who.isEmpty()) {
      return Optional.empty();
    }
    Span verb = clause.verb().span();
    Span extent = verb.cover(content);
    for (Span party : who) {
      extent = scene.sentence.span().contains(party) ? extent.cover(party) : extent;
    }
    return Optional.of(new OutcomeMention(verb, extent, kind, who, content));
  }

  /// "which it threatened to do": what it was stands before.
  private static boolean isRelative(Scene scene, Clause clause) {
    int first =
        clause.subjects().isEmpty() ? clause.verb().first() : clause.subjects().getFirst().first();
    return Set.of("which", "that", "as", "what")
        .contains(scene.lower(Math.min(first, clause.verb().first()) - 1));
  }

  /// "intended to leave the law alone": what somebody once had in mind.
  private static boolean isPast(Clause clause, OutcomeKind kind) {
    return kind == OutcomeKind.EXPECTED
        && clause.verb().lemma().equals("intend")
        && clause.verb().modality() != Modality.PRESENT;
  }

  /// The words behind the cue; with the verb where they say nothing without it.
  private static Span content(Scene scene, Clause clause, OutcomeKind kind, int at) {
    int verb = clause.verb().last();
    boolean whole =
        (kind == OutcomeKind.STATED || WITH_VERB.contains(clause.verb().lemma()))
            && scene.isUnquoted(verb, at);
    boolean against = scene.lower(at - 1).equals("against");
    Span behind = scene.content(whole ? verb : against ? at - 1 : at);
    boolean when = kind == OutcomeKind.DISCUSSED && scene.token(at).is(PartOfSpeech.ADP);
    if (when) {
      return new Span(0, 0);
    }
    if (kind == OutcomeKind.PLEDGED && scene.count(behind) < 2) {
      return new Span(0, 0);
    }
    if (scene.hasNoun(behind) || behind.isEmpty()) {
      return behind;
    }
    Span more = scene.content(verb);
    boolean clear = scene.hasNoun(more) || (scene.count(more) >= FEWEST && scene.verbs(more) > 1);
    return TOLD_IN_PRONOUNS.contains(kind) && clear && !scene.hasWord(more, "you")
        ? more
        : new Span(0, 0);
  }
}
