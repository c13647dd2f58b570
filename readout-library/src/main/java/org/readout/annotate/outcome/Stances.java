package org.readout.annotate.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.clause.VerbGroup;
import org.readout.text.PartOfSpeech;
import org.readout.text.Span;

/// Policy that a party states without a verb of the table: "does not support", "is committed to";
/// and what it says that another must do: "Norway must lift".
final class Stances {

  private static final Set<String> WILLS =
      Set.of(
          "support",
          "seek",
          "want",
          "intend",
          "plan",
          "wish",
          "recognize",
          "recognise",
          "tolerate");

  /// Of these a report tells as a state's policy; what a state wants or plans it only supposes,
  /// unless somebody says so.
  private static final Set<String> POLICIES =
      Set.of("support", "seek", "recognize", "recognise", "tolerate");

  private static final Set<String> MUSTS = Set.of("must", "should");

  private static final Set<String> OWN = Set.of("his", "her", "its", "their", "our", "my");

  private static final Set<String> READY = Set.of("ready", "willing", "prepared");

  private static final Set<String> CONCERNS = Set.of("concern", "concerns", "worry", "worries");

  private final Parties parties;

  Stances(Parties parties) {
    this.parties = parties;
  }

  List<OutcomeMention> find(Scene scene) {
    var found = new ArrayList<OutcomeMention>();
    for (Clause clause : scene.clauses) {
      denial(scene, clause)
          .or(() -> must(scene, clause))
          .or(() -> concern(scene, clause))
          .or(() -> ready(scene, clause))
          .ifPresent(found::add);
    }
    committed(scene).ifPresent(found::add);
    return found;
  }

  /// "Norway does not seek conflict", "We do not support": by the power itself.
  private Optional<OutcomeMention> denial(Scene scene, Clause clause) {
    boolean denies =
        WILLS.contains(clause.verb().lemma())
            && clause.verb().negated()
            && clause.verb().voice() == VerbGroup.Voice.ACTIVE
            && clause.verb().modality() == VerbGroup.Modality.PRESENT;
    return denies && isOwn(scene, clause)
        ? ofWhole(scene, clause, OutcomeKind.ASSURED, parties.of(clause.subjects()))
        : Optional.empty();
  }

  /// "Norway remains ready to receive him": said for a power, or by those of whom it is told.
  private Optional<OutcomeMention> ready(Scene scene, Clause clause) {
    NounPhrase subject = clause.subject();
    int at = clause.verb().last() + 1;
    boolean ready =
        READY.contains(scene.lower(at))
            && scene.lower(at + 1).equals("to")
            && Set.of("be", "remain", "stand").contains(clause.verb().lemma())
            && !clause.verb().negated()
            && clause.verb().modality() == VerbGroup.Modality.PRESENT;
    boolean told =
        subject != null
            && (parties.isPower(subject)
                || (parties.isPronoun(subject) && !scene.lower(subject.first()).equals("it")))
            && (scene.reporting(clause) != null || scene.lower(subject.first()).equals("we"));
    Clause reporting = scene.reporting(clause);
    boolean comment =
        reporting != null && reporting.subjects().stream().anyMatch(parties::isCommentator);
    return ready && told && !comment && !Reality.isAsked(scene, clause)
        ? ofWhole(scene, clause, OutcomeKind.STATED, parties.of(clause.subjects()))
        : Optional.empty();
  }

  private boolean isOwn(Scene scene, Clause clause) {
    NounPhrase subject = clause.subject();
    Clause reporting = scene.reporting(clause);
    boolean comment =
        reporting != null && reporting.subjects().stream().anyMatch(parties::isCommentator);
    boolean we = subject != null && scene.lower(subject.first()).equals("we");
    boolean told = subject != null && reporting != null && parties.isPower(subject);
    boolean policy =
        subject != null && parties.isState(subject) && POLICIES.contains(clause.verb().lemma());
    return !comment && (we || told || policy);
  }

  /// "He said Norway must lift", "the council should meet": a demand of the speaker on a power that
  /// can do it.
  private Optional<OutcomeMention> must(Scene scene, Clause clause) {
    NounPhrase whom = scene.subjects(clause).stream().findFirst().orElse(null);
    Clause reporting = scene.reporting(clause);
    if (whom == null || reporting == null || !isDemand(scene, clause, whom)) {
      return Optional.empty();
    }
    boolean comment = reporting.subjects().stream().anyMatch(parties::isCommentator);
    if (comment || same(reporting, whom) || Reality.isAsked(scene, reporting)) {
      return Optional.empty();
    }
    var speakers = parties.of(reporting.subjects());
    boolean aside = clause.subjects().isEmpty();
    var content = scene.content(aside ? clause.verb().first() : whom.first());
    return build(scene, clause, OutcomeKind.DEMANDED, speakers, content);
  }

  /// A deed asked of a power that is not one's own; behind a noun it is part of a thought ("the
  /// theory that courts should").
  private boolean isDemand(Scene scene, Clause clause, NounPhrase whom) {
    boolean asked = startsWith(scene, clause, MUSTS) || isNeed(scene, clause);
    int before = whom.first() - 1;
    int noun = scene.lower(before).equals("that") ? before - 1 : before;
    boolean ofNoun = noun >= 0 && scene.token(noun).is(PartOfSpeech.NOUN) && !scene.isMark(noun);
    boolean own = OWN.contains(scene.lower(whom.first()));
    boolean asks = Set.of("what", "how", "whether", "if").contains(scene.lower(before));
    boolean musing =
        scene.hasWord(scene.sentence.span(), "maybe")
            || scene.hasWord(scene.sentence.span(), "perhaps");
    return asked
        && !musing
        && !ofNoun
        && !own
        && !asks
        && clause.verb().voice() == VerbGroup.Voice.ACTIVE
        && (isNeed(scene, clause) || !Wills.BEFALLS.contains(clause.verb().lemma()))
        && !startsWith(scene, clause, Set.of("have"))
        && parties.isPower(whom);
  }

  /// "told him that the arrests were a concern": what the speaker raised.
  private Optional<OutcomeMention> concern(Scene scene, Clause clause) {
    Clause reporting = scene.reporting(clause);
    NounPhrase what = clause.subject();
    boolean concern =
        clause.verb().lemma().equals("be")
            && !clause.verb().negated()
            && clause.objects().stream().anyMatch(o -> CONCERNS.contains(o.head().lower()));
    if (!concern || what == null || reporting == null || reporting.equals(clause)) {
      return Optional.empty();
    }
    boolean comment = reporting.subjects().stream().anyMatch(parties::isCommentator);
    return comment || parties.isPronoun(what)
        ? Optional.empty()
        : build(
            scene,
            clause,
            OutcomeKind.RAISED,
            parties.of(reporting.subjects()),
            scene.content(what.first()));
  }

  private static boolean same(Clause reporting, NounPhrase whom) {
    return reporting.subjects().stream().anyMatch(s -> s.span().overlaps(whom.span()));
  }

  /// "needs to lift", "needed to reflect".
  private static boolean isNeed(Scene scene, Clause clause) {
    int verb = clause.verb().last();
    boolean need = clause.verb().lemma().equals("need") && scene.lower(verb + 1).equals("to");
    return need && !clause.verb().negated();
  }

  private static boolean startsWith(Scene scene, Clause clause, Set<String> words) {
    for (int i = clause.verb().first(); i < clause.verb().last(); i++) {
      if (words.contains(scene.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /// "is committed to", also without "is" in notes.
  private Optional<OutcomeMention> committed(Scene scene) {
    for (int i = 1; i + 2 < scene.size(); i++) {
      if (scene.lower(i).equals("committed") && scene.lower(i + 1).equals("to")) {
        var who = subjectBefore(scene, i);
        var content = scene.content(i + 2);
        var cue = scene.token(i).span().cover(scene.token(i + 1).span());
        boolean deed = scene.token(i + 2).lower().endsWith("ing") || isTold(scene, i);
        boolean state = isOfState(scene, i);
        if ((deed || state) && !who.isEmpty() && !content.isEmpty() && scene.hasNoun(content)) {
          Span extent = cue.cover(content).cover(who.getFirst());
          return Optional.of(new OutcomeMention(cue, extent, OutcomeKind.PLEDGED, who, content));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isOfState(Scene scene, int i) {
    return scene.clauses.stream()
        .filter(clause -> clause.verb().last() <= i)
        .flatMap(clause -> clause.subjects().stream())
        .anyMatch(parties::isState);
  }

  private static boolean isTold(Scene scene, int i) {
    return scene.clauses.stream()
            .anyMatch(clause -> Scene.isSaying(clause) && clause.verb().last() < i)
        || scene.lower(0).equals("we");
  }

  private List<Span> subjectBefore(Scene scene, int i) {
    @Nullable Clause nearest = null;
    for (Clause clause : scene.clauses) {
      if (clause.verb().last() <= i && clause.verb().first() >= i - 6) {
        nearest = clause;
      }
    }
    boolean real =
        nearest != null
            && !nearest.verb().negated()
            && (nearest.verb().lemma().equals("be") || nearest.verb().last() == i);
    if (nearest == null || !real || nearest.subjects().stream().anyMatch(parties::isCommentator)) {
      return List.of();
    }
    return parties.of(nearest.subjects());
  }

  private Optional<OutcomeMention> ofWhole(
      Scene scene, Clause clause, OutcomeKind kind, List<Span> who) {
    return build(scene, clause, kind, who, scene.content(clause.verb().first()));
  }

  private static Optional<OutcomeMention> build(
      Scene scene, Clause clause, OutcomeKind kind, List<Span> who, Span content) {
    if (who.isEmpty() || content.isEmpty()) {
      return Optional.empty();
    }
    Span extent = clause.verb().span().cover(content);
    for (Span party : who) {
      extent = scene.sentence.span().contains(party) ? extent.cover(party) : extent;
    }
    return Optional.of(new OutcomeMention(clause.verb().span(), extent, kind, who, content));
  }
}
