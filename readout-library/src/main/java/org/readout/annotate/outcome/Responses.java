package org.readout.annotate.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.clause.VerbGroup.Modality;
import org.readout.annotate.clause.VerbGroup.Voice;
import org.readout.text.Span;

/// Answers that say by themselves neither to what: "Norway asked Denmark to open its ports; Denmark
/// refused", "Danov refused. “The result stands,” he said".
///
/// The evidence in order: what somebody else asked or offered before, in the same sentence or the
/// last; the words in which who answered goes on.
final class Responses {

  private static final Map<String, OutcomeKind> ANSWERS =
      Map.of(
          "refuse", OutcomeKind.REFUSED,
          "decline", OutcomeKind.REFUSED,
          "agree", OutcomeKind.AGREED,
          "consent", OutcomeKind.AGREED,
          "accept", OutcomeKind.ACCEPTED);

  /// By these one puts something to another.
  private static final Set<String> ASKING =
      Set.of(
          "ask", "request", "urge", "propose", "suggest", "offer", "demand", "want", "invite",
          "beg");

  private static final Set<String> PERSONS = Set.of("he", "she", "they");

  private final Parties parties;

  Responses(Parties parties) {
    this.parties = parties;
  }

  /// @param last the sentence before, or null at the beginning
  /// @param next the sentence behind, or null at the end
  List<OutcomeMention> find(@Nullable Scene last, Scene scene, @Nullable Scene next) {
    var found = new ArrayList<OutcomeMention>();
    for (Clause clause : scene.clauses) {
      var kind = ANSWERS.get(clause.verb().lemma());
      if (kind != null && isBare(scene, clause) && Reality.isReal(scene, clause)) {
        answer(last, scene, clause, kind)
            .or(() -> ownWords(scene, clause, next, kind))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean isBare(Scene scene, Clause clause) {
    boolean past = clause.verb().modality() == Modality.PAST && !clause.verb().negated();
    int behind = clause.verb().last() + 1;
    boolean end =
        scene.isLast(clause.verb().last()) || Set.of(",", ";").contains(scene.lower(behind));
    return past
        && end
        && clause.verb().voice() == Voice.ACTIVE
        && clause.objects().isEmpty()
        && !clause.subjects().isEmpty();
  }

  private Optional<OutcomeMention> answer(
      @Nullable Scene last, Scene scene, Clause clause, OutcomeKind kind) {
    NounPhrase who = clause.subjects().getFirst();
    Clause here = asking(scene, who, who.first());
    if (here != null) {
      return build(clause, asked(scene, here), kind);
    }
    boolean opens = scene.clauses.getFirst().equals(clause);
    Clause before = opens && last != null ? asking(last, who, last.size()) : null;
    return before == null || last == null
        ? Optional.empty()
        : build(clause, asked(last, before), kind);
  }

  /// The last clause before a place by which somebody else asks or offers, or null.
  private static @Nullable Clause asking(Scene scene, NounPhrase who, int before) {
    Clause found = null;
    for (Clause clause : scene.clauses) {
      boolean other =
          clause.subjects().stream()
              .noneMatch(
                  s -> s.head().lower().equals(who.head().lower()) || s.span().equals(who.span()));
      boolean asks =
          ASKING.contains(clause.verb().lemma())
              && !clause.verb().negated()
              && clause.verb().last() < before
              && other;
      found = asks ? clause : found;
    }
    return found;
  }

  private static Span asked(Scene scene, Clause clause) {
    for (Cue cue : Cue.of(clause.verb().lemma())) {
      int at = Frames.contentStart(scene, clause, cue);
      if (at >= 0 && cue.kind() != null) {
        return scene.content(at);
      }
    }
    int at = clause.verb().last() + 1;
    return scene.content(scene.lower(at).equals("that") ? at + 1 : at);
  }

  /// "Danov refused. “The result stands,” he said": not where another says it.
  private Optional<OutcomeMention> ownWords(
      Scene scene, Clause clause, @Nullable Scene next, OutcomeKind kind) {
    boolean refuses = kind == OutcomeKind.REFUSED && scene.isLast(clause.verb().last());
    if (!refuses || next == null || !next.isQuoteMark(0) || isOfAnother(next, clause)) {
      return Optional.empty();
    }
    return build(clause, next.content(0), kind);
  }

  private static boolean isOfAnother(Scene next, Clause clause) {
    var who = clause.subjects().getLast().head().lower();
    return next.clauses.stream()
        .filter(Scene::isSaying)
        .flatMap(saying -> saying.subjects().stream())
        .map(subject -> subject.head().lower())
        .anyMatch(head -> !PERSONS.contains(head) && !head.equals(who));
  }

  private Optional<OutcomeMention> build(Clause clause, Span content, OutcomeKind kind) {
    var subjects = clause.subjects();
    var who =
        subjects.stream().anyMatch(parties::isCommentator) ? List.<Span>of() : parties.of(subjects);
    if (who.isEmpty() || content.isEmpty()) {
      return Optional.empty();
    }
    Span verb = clause.verb().span();
    return Optional.of(new OutcomeMention(verb, verb.cover(content), kind, who, content));
  }
}
