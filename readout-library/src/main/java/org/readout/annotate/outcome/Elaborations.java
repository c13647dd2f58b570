package org.readout.annotate.outcome;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.clause.VerbGroup.Modality;
import org.readout.annotate.clause.VerbGroup.Voice;
import org.readout.text.Span;

/// Outcomes whose content stands behind a colon, in the next sentence or under the heading of a
/// deal: "rose with an agreement: The votes will be counted again", "answered with a promise. It
/// will publish the data", "under the deal, Norway must open its ports".
final class Elaborations {

  private static final Set<String> DEALS =
      Set.of(
          "agreement",
          "deal",
          "accord",
          "pact",
          "truce",
          "ceasefire",
          "compromise",
          "treaty",
          "settlement",
          "understanding",
          "arrangement",
          "declaration",
          "memorandum",
          "protocol");

  private static final Set<String> PROMISES =
      Set.of("promise", "pledge", "vow", "commitment", "undertaking", "assurance", "guarantee");

  private static final Set<String> BINDING =
      Set.of("bind", "oblige", "obligate", "commit", "require");

  private static final Set<String> DUTIES = Set.of("will", "would", "must", "shall", "'ll");

  /// What is hoped for is not there.
  private static final Set<String> HOPES =
      Set.of(
          "hope",
          "want",
          "wait",
          "push",
          "press",
          "call",
          "look",
          "seek",
          "urge",
          "aim",
          "work",
          "await",
          "lack",
          "negotiate",
          "argue",
          "fear");

  /// Tokens from "under" to the deal at most.
  private static final int HEADING = 6;

  private final Parties parties;

  Elaborations(Parties parties) {
    this.parties = parties;
  }

  /// @param last the sentence before, or null at the beginning
  /// @param next the sentence behind, or null at the end
  /// @param makers who made the deal of which the report speaks, if it has said so
  List<OutcomeMention> find(
      @Nullable Scene last, Scene scene, @Nullable Scene next, List<Span> makers) {
    return announced(scene.clauses.isEmpty() && last != null ? last : scene, scene, next)
        .or(() -> under(scene, makers))
        .or(() -> binding(scene, makers))
        .map(List::of)
        .orElse(List.of());
  }

  /// "an agreement: ...", "a promise. ...".
  ///
  /// @param doing the sentence that tells who made it: this one, or, where it has no verb, the last
  private Optional<OutcomeMention> announced(Scene doing, Scene scene, @Nullable Scene next) {
    for (int i = 1; i < scene.size(); i++) {
      boolean deal = DEALS.contains(scene.lower(i));
      boolean promise = PROMISES.contains(scene.lower(i));
      boolean some = Set.of("a", "an").contains(scene.lower(i - 1));
      if ((deal || promise) && some && !isOpen(scene, i)) {
        var kind = deal ? OutcomeKind.AGREED : OutcomeKind.PLEDGED;
        if (scene.lower(i + 1).equals(":")) {
          return elaborated(doing, scene, i, scene, i + 2, kind);
        }
        if (next != null && scene.isLast(i)) {
          return elaborated(doing, scene, i, next, 0, kind);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<OutcomeMention> elaborated(
      Scene doing, Scene scene, int noun, Scene there, int from, OutcomeKind kind) {
    for (Clause clause : there.clauses) {
      NounPhrase subject = clause.subject();
      if (clause.verb().first() < from || subject == null || clause.governor() >= 0) {
        continue;
      }
      if (subject.first() < from || !isDuty(there, clause)) {
        return Optional.empty();
      }
      boolean pronoun = parties.isPronoun(subject);
      int start = pronoun ? clause.verb().first() : subject.first();
      var doers = doers(doing, doing.equals(scene) ? noun : doing.size());
      var who = doers.isEmpty() ? parties.of(List.of(subject)) : doers;
      return build(scene.token(noun).span(), there.content(start), kind, who);
    }
    return Optional.empty();
  }

  private List<Span> doers(Scene scene, int noun) {
    Clause nearest = null;
    for (Clause clause : scene.clauses) {
      boolean before = clause.verb().last() < noun && clause.governor() < 0;
      nearest = before && !parties.of(scene.subjects(clause)).isEmpty() ? clause : nearest;
    }
    return nearest == null ? List.of() : parties.of(scene.subjects(nearest));
  }

  /// True when the noun is hoped for, refused or planned.
  private static boolean isOpen(Scene scene, int noun) {
    Clause nearest = null;
    for (Clause clause : scene.clauses) {
      nearest = clause.verb().last() < noun ? clause : nearest;
    }
    return nearest != null
        && (nearest.verb().negated()
            || HOPES.contains(nearest.verb().lemma())
            || nearest.verb().modality() == Modality.FUTURE
            || nearest.verb().modality() == Modality.POSSIBLE);
  }

  /// True for a word for what several have agreed on.
  static boolean isDeal(String word) {
    return DEALS.contains(word);
  }

  /// "Under the deal, Norway will open its ports"; "the prisoners are to go home": of those who
  /// made it.
  private Optional<OutcomeMention> under(Scene scene, List<Span> makers) {
    int start = scene.isMark(0) ? 1 : 0;
    int deal = -1;
    for (int i = start + 1; i < start + HEADING; i++) {
      deal = DEALS.contains(scene.lower(i)) ? i : deal;
    }
    if (!scene.lower(start).equals("under") || deal < 0) {
      return Optional.empty();
    }
    for (Clause clause : scene.clauses) {
      NounPhrase subject = clause.subject();
      if (subject != null && subject.first() > deal && isDuty(scene, clause)) {
        var doers = parties.of(clause.subjects());
        boolean own = !doers.isEmpty() && clause.verb().voice() == Voice.ACTIVE;
        var content = scene.content(own ? clause.verb().first() : subject.first());
        return Background.isLongAgo(scene, content, false)
            ? Optional.empty()
            : build(scene.token(deal).span(), content, OutcomeKind.AGREED, own ? doers : makers);
      }
    }
    return Optional.empty();
  }

  /// "The agreement binds both sides to accept the result".
  private Optional<OutcomeMention> binding(Scene scene, List<Span> makers) {
    for (Clause clause : scene.clauses) {
      boolean binds =
          isOfDeal(scene, clause)
              && BINDING.contains(clause.verb().lemma())
              && !clause.verb().negated();
      if (binds && !clause.objects().isEmpty()) {
        int to = clause.objects().getLast().last() + 1;
        var bound = parties.of(clause.objects());
        return scene.lower(to).equals("to")
            ? build(
                clause.verb().span(),
                scene.content(to + 1),
                OutcomeKind.AGREED,
                bound.isEmpty() ? makers : bound)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// True for a verb whose subject is a deal; behind two asides its subject is lost, and is that of
  /// the first of them.
  private static boolean isOfDeal(Scene scene, Clause clause) {
    return scene.clauses.stream()
        .filter(other -> other.equals(clause) || clause.subjects().isEmpty())
        .flatMap(other -> other.subjects().stream())
        .anyMatch(subject ->
            subject.last() < clause.verb().first() && DEALS.contains(subject.head().lower()));
  }

  private static boolean isDuty(Scene scene, Clause clause) {
    for (int i = clause.verb().first(); i < clause.verb().last(); i++) {
      if (DUTIES.contains(scene.lower(i))) {
        return true;
      }
    }
    return clause.verb().modality() == Modality.FUTURE
        || (BINDING.contains(clause.verb().lemma())
            && clause.verb().voice() == Voice.PASSIVE
            && !clause.verb().negated());
  }

  private static Optional<OutcomeMention> build(
      Span cue, Span content, OutcomeKind kind, List<Span> who) {
    return who.isEmpty() || content.isEmpty()
        ? Optional.empty()
        : Optional.of(new OutcomeMention(cue, cue.cover(content), kind, who, content));
  }
}
