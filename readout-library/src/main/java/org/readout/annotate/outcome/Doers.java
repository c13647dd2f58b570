package org.readout.annotate.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.clause.Possessors;
import org.readout.annotate.clause.VerbGroup;
import org.readout.text.PartOfSpeech;
import org.readout.text.Span;

/// Whose doing a clause tells: its subjects, those with whom they did it, the body whose members
/// voted, the author of a text that "condemns".
final class Doers {

  /// Kinds whose doers share what they do with those they do it with.
  private static final Set<OutcomeKind> MUTUAL =
      Set.of(OutcomeKind.AGREED, OutcomeKind.UNRESOLVED, OutcomeKind.DISCUSSED);

  /// Those of whom a body consists.
  private static final Set<String> MEMBERS =
      Set.of(
          "members",
          "lawmakers",
          "legislators",
          "deputies",
          "delegates",
          "states",
          "judges",
          "leaders",
          "ministers",
          "governments");

  /// Tokens between "seven of" and "members".
  private static final int REACH = 5;

  private final Parties parties;

  Doers(Parties parties) {
    this.parties = parties;
  }

  /// @param kind what the clause tells, or null
  /// @return none when nobody who can be party did it
  List<Span> of(Scene scene, Clause clause, @Nullable OutcomeKind kind) {
    if (clause.verb().voice() == VerbGroup.Voice.PASSIVE) {
      return agents(clause);
    }
    var writer = Reality.isParticiple(clause) ? Texts.writer(scene, clause) : null;
    var subjects = scene.subjects(writer == null ? clause : writer);
    if (subjects.isEmpty() || subjects.stream().anyMatch(parties::isCommentator)) {
      return List.of();
    }
    var found = parties.of(subjects);
    if (found.isEmpty()) {
      behind(scene, subjects.getFirst()).ifPresent(found::add);
    }
    paired(scene, subjects).flatMap(parties::of).ifPresent(found::addFirst);
    if (kind != null && MUTUAL.contains(kind) && !found.isEmpty()) {
      clause
          .with("with")
          .filter(phrase -> !parties.isPronoun(phrase))
          .flatMap(parties::of)
          .filter(span -> !found.contains(span))
          .ifPresent(found::add);
    }
    boolean alone = found.size() == 1 && !parties.isMutual(subjects.getFirst());
    if (kind == OutcomeKind.DISCUSSED && alone && clause.with("with").isEmpty()) {
      return List.of();
    }
    boolean expected = kind == OutcomeKind.EXPECTED && clause.verb().lemma().equals("expect");
    return expected && scene.reporting(clause) != null ? List.of() : found;
  }

  /// True when several did it together: one who "agrees that" gives an opinion.
  boolean areSeveral(Scene scene, Clause clause, List<Span> doers) {
    return doers.size() > 1
        || scene.subjects(clause).stream()
            .anyMatch(
                subject -> parties.isMutual(subject) && !scene.lower(subject.first()).equals("we"));
  }

  /// "agreed by both sides", "a deal between Norway and Denmark was reached".
  private List<Span> agents(Clause clause) {
    var found = new ArrayList<Span>();
    for (Clause.Complement complement : clause.complements()) {
      if (Set.of("by", "between").contains(complement.preposition())) {
        parties.of(complement.phrase()).ifPresent(found::add);
      }
    }
    return found;
  }

  /// "The text, put forward by Norway,", "the Council's resolution", "seven of its nine members".
  private Optional<Span> behind(Scene scene, NounPhrase subject) {
    if (Texts.isText(subject)) {
      return author(scene, subject)
          .or(() -> Possessors.of(scene.sentence, subject))
          .flatMap(parties::of);
    }
    return body(scene, subject);
  }

  private static Optional<NounPhrase> author(Scene scene, NounPhrase text) {
    return scene.clauses.stream()
        .filter(clause -> clause.verb().voice() == VerbGroup.Voice.PASSIVE)
        .filter(clause -> clause.subjects().contains(text))
        .flatMap(clause -> clause.with("by").stream())
        .findFirst();
  }

  private Optional<Span> body(Scene scene, NounPhrase subject) {
    if (MEMBERS.contains(subject.head().lower())) {
      return Possessors.of(scene.sentence, subject)
          .filter(owner -> scene.lower(owner.first()).equals("its") || !parties.isPronoun(owner))
          .map(owner -> owner.span());
    }
    int of = subject.last() + 1;
    int out = scene.lower(of).equals("out") ? of + 1 : of;
    boolean its = scene.lower(out).equals("of") && scene.lower(out + 1).equals("its");
    for (int i = out + 2; its && i < out + REACH; i++) {
      if (MEMBERS.contains(scene.lower(i))) {
        return Optional.of(scene.token(out + 1).span());
      }
    }
    return Optional.empty();
  }

  /// "Norway" in the headline "Norway, Denmark agree".
  private static Optional<NounPhrase> paired(Scene scene, List<NounPhrase> subjects) {
    int first = subjects.getFirst().first();
    if (subjects.size() > 1 || first < 2 || first > 4 || !scene.lower(first - 1).equals(",")) {
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
