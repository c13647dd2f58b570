package org.readout.annotate.event;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.clause.Chunk;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.clause.Possessors;
import org.readout.annotate.clause.VerbGroup;

/// How far a happening came that a noun names, by its modifiers and by the noun or verb that
/// governs it. Empty means: nothing is told of a happening.
final class NounReality {

  private static final Set<String> INDEFINITE = Set.of("a", "an", "another");

  private NounReality() {}

  /// The status of a happening named by a noun, from its modifiers, the noun or verb that governs
  /// it.
  static Optional<Status> ofNoun(
      Scene scene, int chunk, NounPhrase phrase, @Nullable Clause clause) {
    if (isDenied(scene, phrase) || isDeniedBefore(scene, chunk)) {
      return Optional.empty();
    }
    Optional<Status> above = ofGoverning(scene, chunk, phrase, clause);
    if (above.isEmpty()) {
      return Optional.empty();
    }
    Status modifier = modifier(scene, phrase);
    Status base = modifier != null && above.get() == Status.OCCURRED ? modifier : above.get();
    base = base == Status.OCCURRED || base == Status.PLANNED ? undone(scene, phrase, base) : base;
    boolean open =
        Reality.isConditional(scene, phrase.first())
            && (base == Status.OCCURRED || base == Status.PLANNED);
    return Optional.of(open ? Status.PROPOSED : base);
  }

  /// "a trip by Vell, who cancelled it", "set a meeting and then postponed it".
  private static Status undone(Scene scene, NounPhrase phrase, Status base) {
    if (!INDEFINITE.contains(scene.tokens().get(phrase.first()).lower())) {
      return base;
    }
    return scene.clauses().stream()
        .filter(clause -> clause.verb().first() > phrase.last())
        .filter(clause -> isFact(clause.verb()))
        .filter(clause -> clause.objects().stream().anyMatch(o -> o.head().lower().equals("it")))
        .flatMap(clause -> FateVerbs.decisive(clause).stream())
        .filter(status -> status == Status.CANCELLED || status == Status.POSTPONED)
        .findFirst()
        .orElse(base);
  }

  private static boolean isFact(VerbGroup verb) {
    return verb.modality() == VerbGroup.Modality.PAST
        || verb.modality() == VerbGroup.Modality.PRESENT;
  }

  /// "any Ruun or Tesk strike": the word stands with the first of two.
  private static boolean isDeniedBefore(Scene scene, int chunk) {
    NounPhrase before = scene.noun(chunk - 2);
    return before != null
        && scene.chunks().get(chunk - 1).is(Chunk.Kind.CONJUNCTION)
        && isDenied(scene, before);
  }

  private static boolean isDenied(Scene scene, NounPhrase phrase) {
    return Reality.NONE.contains(scene.tokens().get(phrase.first()).lower());
  }

  private static @Nullable Status modifier(Scene scene, NounPhrase phrase) {
    for (int i = phrase.first(); i < phrase.last(); i++) {
      Status status = Lexicon.statusOfModifier(scene.tokens().get(i).lower());
      if (status != null) {
        return status;
      }
    }
    return null;
  }

  private static Optional<Status> ofGoverning(
      Scene scene, int chunk, NounPhrase phrase, @Nullable Clause clause) {
    NounPhrase owner =
        scene.preposition(chunk - 1).matches("of|for|to|on|about|against")
            ? scene.noun(chunk - 2)
            : null;
    if (clause != null && isAnnouncedDeed(clause, phrase)) {
      return Optional.of(Status.OCCURRED);
    }
    if (owner != null
        && ((clause != null && isDeniedReport(clause, owner))
            || Rumours.isBelied(scene, owner, phrase))) {
      return Optional.of(Status.DENIED);
    }
    Status byNoun = owner == null ? null : Lexicon.statusOfNoun(owner.head().lower());
    if (byNoun != null) {
      return Optional.of(byNoun);
    }
    Optional<Status> fate =
        clause != null && isObject(clause, phrase)
            ? FateVerbs.decisive(clause)
            : Optional.<Status>empty();
    if (fate.isPresent()) {
      return fate;
    }
    if (clause != null && isObject(clause, phrase) && Fate.isMoved(scene, clause)) {
      return Optional.of(Status.POSTPONED);
    }
    Status behind = Fate.behind(scene, chunk);
    if (behind != null) {
      return Optional.of(behind);
    }
    return clause == null ? Optional.of(Status.OCCURRED) : ofClause(scene, clause, phrase);
  }

  /// Who announced sanctions has imposed them; who announced a deal has made it.
  private static boolean isAnnouncedDeed(Clause clause, NounPhrase phrase) {
    var verb = clause.verb();
    return verb.lemma().matches("announce|unveil|declare")
        && isFact(verb)
        && !verb.negated()
        && isObject(clause, phrase)
        && phrase
            .head()
            .lower()
            .matches(
                "sanctions?|embargo|tariffs?|curfew|emergency|lockdown|deal|agreement|pact|truce|cease-?fire|accord"
                    + "|nomination|appointment|resignation|dismissal|arrests?|conviction");
  }

  /// "denied reports of a second launch".
  private static boolean isDeniedReport(Clause clause, NounPhrase owner) {
    return clause.verb().lemma().matches("deny|dismiss|refute")
        && clause.objects().contains(owner)
        && owner
            .head()
            .lower()
            .matches("reports?|rumou?rs?|claims?|allegations?|suggestions?|accusations?");
  }

  private static Optional<Status> ofClause(Scene scene, Clause clause, NounPhrase phrase) {
    VerbGroup verb = clause.verb();
    boolean object = isObject(clause, phrase);
    Status status = object && !FateVerbs.isAsked(clause) ? FateVerbs.statusOf(clause) : null;
    status =
        status == null && object && (isCalled(clause, phrase) || isFaced(clause, phrase))
            ? Status.PLANNED
            : status;
    if (status != null && !verb.negated()) {
      return Optional.of(status);
    }
    boolean core = object || clause.subjects().contains(phrase);
    if (verb.negated() && object && Carriers.isLight(clause)) {
      return Optional.empty();
    }
    boolean governed = Lexicon.governorsOf(phrase.head().lower()).contains(verb.lemma());
    boolean carries =
        object ? governed || Carriers.isLight(clause) : core && Carriers.isStaging(verb);
    boolean open =
        clause.complements().stream().anyMatch(c -> c.phrase().equals(phrase))
            && (isIndefinite(clause, phrase) || isAt(clause, phrase));
    if (!carries && !open) {
      return Optional.of(Status.OCCURRED);
    }
    return Optional.of(
        switch (verb.modality()) {
          case FUTURE -> Status.PLANNED;
          case POSSIBLE -> announced(scene, clause);
          case DEPENDENT -> Dependents.ofOffer(scene, clause).orElse(Status.OCCURRED);
          default -> Status.OCCURRED;
        });
  }

  /// "said that they would hold talks": the future as it was told then.
  private static Status announced(Scene scene, Clause clause) {
    return Reality.isAnnounced(scene, clause) ? Status.PLANNED : Status.PROPOSED;
  }

  private static boolean isObject(Clause clause, NounPhrase phrase) {
    return clause.objects().contains(phrase)
        || (clause.verb().voice() == VerbGroup.Voice.PASSIVE && clause.subjects().contains(phrase));
  }

  private static boolean isIndefinite(Clause clause, NounPhrase phrase) {
    String first = clause.sentence().tokens().get(phrase.first()).lower();
    return !Set.of("the", "this", "that", "these", "those").contains(first)
        && Possessors.of(clause.sentence(), phrase).isEmpty();
  }

  /// "faces an election in May".
  private static boolean isFaced(Clause clause, NounPhrase phrase) {
    return clause.verb().lemma().matches("face|await|approach")
        && clause.verb().modality() == VerbGroup.Modality.PRESENT
        && phrase
            .head()
            .lower()
            .matches("elections?|votes?|referendums?|ballots?|trials?|inquests?");
  }

  /// "will be joined at the meeting by Okar".
  private static boolean isAt(Clause clause, NounPhrase phrase) {
    return clause.sentence().tokens().get(phrase.first()).lower().equals("the")
        && clause.complements().stream()
            .anyMatch(c -> c.phrase().equals(phrase) && c.preposition().matches("at|during"));
  }

  /// "has called a demonstration"; whoever "called the attack cowardly" calls for nothing.
  private static boolean isCalled(Clause clause, NounPhrase phrase) {
    String first = clause.sentence().tokens().get(phrase.first()).lower();
    return clause.verb().lemma().equals("call")
        && clause.verb().voice() == VerbGroup.Voice.ACTIVE
        && clause.objects().getFirst().equals(phrase)
        && INDEFINITE.contains(first);
  }
}
