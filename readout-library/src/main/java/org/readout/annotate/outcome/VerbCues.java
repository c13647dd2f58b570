package org.readout.annotate.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.VerbGroup.Modality;
import org.readout.annotate.outcome.Cue.Frame;
import org.readout.text.PartOfSpeech;
import org.readout.text.Span;

/// Outcomes told by a verb of the table ([Cue]): "agreed to hold talks", "urged Norway to leave".
final class VerbCues {

  /// What is told in pronouns alone ("demanded that they be freed") is something for these kinds.
  private static final Set<OutcomeKind> TOLD_IN_PRONOUNS =
      Set.of(OutcomeKind.DEMANDED, OutcomeKind.REQUESTED, OutcomeKind.STATED);

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
    boolean nothing = none && kind == OutcomeKind.REFUSED;
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
            && !doers.areSeveral(scene, clause, who);
    if (old || undated || opinion || content.isEmpty() || who.isEmpty()) {
      return Optional.empty();
    }
    Span verb = clause.verb().span();
    Span extent = verb.cover(content);
    for (Span party : who) {
      extent = scene.sentence.span().contains(party) ? extent.cover(party) : extent;
    }
    return Optional.of(new OutcomeMention(verb, extent, kind, who, content));
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
    boolean whole = kind == OutcomeKind.STATED && scene.isUnbroken(verb, at);
    Span behind = scene.content(whole ? verb : at);
    boolean when = kind == OutcomeKind.DISCUSSED && scene.token(at).is(PartOfSpeech.ADP);
    if (when) {
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
