package org.readout.annotate.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.clause.Chunk;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.Lemmas;
import org.readout.annotate.clause.NounPhrase;
import org.readout.annotate.clause.VerbGroup;
import org.readout.text.PartOfSpeech;

/// How far a happening came that a verb names, by the words around it; [NounReality] does the same
/// for nouns. Empty means: nothing is told of a happening (negated, generic), so there is no
/// mention.
final class Reality {

  private static final Set<String> IF = Set.of("if", "whether", "unless");

  static final Set<String> NONE = Set.of("no", "any", "every", "each");

  private static final Set<String> HABIT =
      Set.of(
          "frequently",
          "often",
          "regularly",
          "usually",
          "typically",
          "routinely",
          "always",
          "never",
          "sometimes",
          "rarely",
          "traditionally",
          "repeatedly");

  /// Verbs that lead to what follows ("arrived to meet", "agreed to meet").
  private static final Set<String> LEADING =
      Set.of(
          "arrive", "travel", "come", "go", "fly", "head", "agree", "accept", "return", "leave",
          "gather", "prepare");

  /// Verbs behind which an infinitive tells only what is wanted.
  private static final Set<String> ASKING =
      Set.of(
          "call",
          "urge",
          "ask",
          "demand",
          "want",
          "press",
          "request",
          "beg",
          "advise",
          "threaten",
          "pressure",
          "implore",
          "petition");

  /// How many tokens before the infinitive such a verb may stand.
  private static final int ASKED = 7;

  private Reality() {}

  static Optional<Status> ofVerb(Scene scene, Clause clause) {
    VerbGroup verb = clause.verb();
    boolean nobody =
        clause.subjects().stream()
            .anyMatch(s -> NONE.contains(scene.tokens().get(s.first()).lower()));
    if (nobody || isHabit(scene, verb) || isCounterfactual(scene, verb)) {
      return Optional.empty();
    }
    if (isDeniedThat(scene, clause)) {
      return Optional.of(Status.DENIED);
    }
    Clause governor = clause.governor() < 0 ? null : scene.clauses().get(clause.governor());
    if (verb.negated()) {
      return ofNegated(governor);
    }
    Optional<Status> status =
        switch (verb.modality()) {
          case PAST, PRESENT ->
              Optional.of(isPerhaps(scene, verb) ? Status.PROPOSED : Status.OCCURRED);
          case FUTURE -> Optional.of(Status.PLANNED);
          case POSSIBLE ->
              Optional.of(isAnnounced(scene, clause) ? Status.PLANNED : Status.PROPOSED);
          case DEPENDENT -> ofDependent(scene, clause, governor);
        };
    return status.map(
        s -> fate(scene, clause).orElse(isConditional(scene, verb.first()) ? Status.PROPOSED : s));
  }

  /// "would have met Okar": what did not happen.
  private static boolean isCounterfactual(Scene scene, VerbGroup verb) {
    var group = scene.tokens().subList(verb.first(), verb.last());
    boolean perfect = group.stream().anyMatch(token -> token.lower().equals("have"));
    return perfect && group.getFirst().lower().matches("would|could|should");
  }

  private static boolean isPerhaps(Scene scene, VerbGroup verb) {
    return verb.first() > 0
        && scene.tokens().get(verb.first() - 1).lower().matches("perhaps|maybe|possibly");
  }

  /// "said that she would meet Okar": the future as it was told then; "would if she could" is none.
  private static boolean isAnnounced(Scene scene, Clause clause) {
    var tokens = scene.tokens();
    int first = clause.verb().first();
    boolean would =
        tokens.get(first).lower().equals("would")
            && clause.verb().last() - first == 1
            && tokens.stream().noneMatch(token -> token.lower().equals("if"));
    int index = scene.clauses().indexOf(clause) - 1;
    return would
        && index >= 0
        && scene.clauses().get(index).verb().lemma().matches("say|announce|confirm")
        && scene.clauses().get(index).verb().modality() == VerbGroup.Modality.PAST;
  }

  /// "denied that Vell had met Okar".
  private static boolean isDeniedThat(Scene scene, Clause clause) {
    int index = scene.clauses().indexOf(clause) - 1;
    if (index < 0 || clause.subjects().isEmpty()) {
      return false;
    }
    VerbGroup above = scene.clauses().get(index).verb();
    int that = above.last() + 1;
    return above.lemma().equals("deny")
        && !above.negated()
        && scene.tokens().get(that).lower().equals("that")
        && clause.subjects().getFirst().first() == that + 1;
  }

  private static Optional<Status> ofNegated(@Nullable Clause governor) {
    if (governor == null) {
      return Optional.empty();
    }
    Status status = statusOf(governor);
    boolean told =
        status == Status.REFUSED
            || status == Status.CANCELLED
            || status == Status.POSTPONED
            || status == Status.DENIED;
    return told && !governor.verb().negated() ? Optional.ofNullable(status) : Optional.empty();
  }

  private static Optional<Status> ofDependent(
      Scene scene, Clause clause, @Nullable Clause governor) {
    if (!clause.verb().verb().lower().endsWith("ing") && isInfinitive(scene, clause)) {
      NounPhrase noun = scene.noun(chunk(scene, clause) - 1);
      if (noun != null && noun.head().lower().equals("decision") && isPast(scene, clause)) {
        return Optional.empty();
      }
      Status planned = planNoun(scene, clause);
      if (planned != null) {
        return Optional.of(planned);
      }
      boolean leads =
          governor != null
              && LEADING.contains(governor.verb().lemma())
              && !governor.verb().negated();
      return leads ? Optional.of(Status.PLANNED) : Optional.empty();
    }
    boolean capable =
        clause.verb().first() > 1
            && scene
                .tokens()
                .get(clause.verb().first() - 2)
                .lower()
                .matches("capable|fear|risk|threat|possibility|close|closer");
    if (capable) {
      return Optional.empty();
    }
    if (governor == null) {
      return Optional.of(Status.OCCURRED);
    }
    return switch (governor.verb().modality()) {
      case FUTURE -> Optional.of(Status.PLANNED);
      case POSSIBLE -> Optional.of(Status.PROPOSED);
      default -> Optional.of(Status.OCCURRED);
    };
  }

  /// "his decision to meet her shows that ...": may be past or to come.
  private static boolean isPast(Scene scene, Clause clause) {
    return scene.clauses().stream()
        .anyMatch(c ->
            c.verb().first() > clause.verb().last()
                && c.verb().modality() == VerbGroup.Modality.PRESENT);
  }

  private static boolean isInfinitive(Scene scene, Clause clause) {
    return scene.tokens().get(clause.verb().first()).lower().equals("to");
  }

  /// "an invitation to visit", "the attempt to visit".
  private static @Nullable Status planNoun(Scene scene, Clause clause) {
    NounPhrase before = scene.noun(chunk(scene, clause) - 1);
    if (before == null) {
      return null;
    }
    String head = before.head().lower();
    return Set.of("attempt", "bid", "effort", "decision").contains(head)
        ? Status.PLANNED
        : Lexicon.statusOfNoun(head);
  }

  /// "Vell's attempt to visit Tesk was scrapped": the verb behind the noun that governs the
  /// infinitive.
  private static Optional<Status> fate(Scene scene, Clause clause) {
    NounPhrase plan = isInfinitive(scene, clause) ? scene.noun(chunk(scene, clause) - 1) : null;
    if (plan == null) {
      return Optional.empty();
    }
    return scene.clauses().stream()
        .filter(other -> other.subjects().contains(plan) || other.objects().contains(plan))
        .map(other -> decisive(other))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /// What the verb of a clause, with its particle ("put off"), says of a happening.
  static @Nullable Status statusOf(Clause clause) {
    int next = clause.verb().last() + 1;
    var tokens = clause.sentence().tokens();
    String lemma = clause.verb().lemma();
    Status both =
        next < tokens.size() ? Lexicon.statusOfVerb(lemma + " " + tokens.get(next).lower()) : null;
    return both == null ? Lexicon.statusOfVerb(lemma) : both;
  }

  /// "called on Tesk to cancel the drill": what somebody is asked to call off goes on.
  static boolean isAsked(Clause clause) {
    if (isOnlyThought(clause)) {
      return true;
    }
    var tokens = clause.sentence().tokens();
    int to = clause.verb().first();
    boolean infinitive = tokens.get(to).lower().equals("to");
    for (int i = to - 1; infinitive && i >= Math.max(0, to - ASKED); i--) {
      if (ASKING.contains(Lemmas.verb(tokens.get(i).text()))) {
        return true;
      }
      if (tokens.get(i).is(PartOfSpeech.PUNCT)) {
        return false;
      }
    }
    return false;
  }

  /// "made no move to cancel", "the idea of cancelling": nothing is cancelled.
  private static boolean isOnlyThought(Clause clause) {
    var tokens = clause.sentence().tokens();
    int first = clause.verb().first();
    boolean infinitive = tokens.get(first).lower().equals("to");
    boolean gerund =
        clause.verb().verb().lower().endsWith("ing")
            && first > 1
            && tokens.get(first - 1).lower().equals("of");
    if (gerund) {
      return tokens
          .get(first - 2)
          .lower()
          .matches("ideas?|possibilit(?:y|ies)|prospects?|threats?|talk|thought|chance");
    }
    return infinitive
        && first > 2
        && tokens.get(first - 1).is(PartOfSpeech.NOUN)
        && tokens.subList(Math.max(0, first - 4), first - 1).stream()
            .anyMatch(token -> token.lower().matches("no|any|little|without"));
  }

  static Optional<Status> decisive(Clause clause) {
    VerbGroup verb = clause.verb();
    Status status = isAsked(clause) ? null : statusOf(clause);
    boolean decisive =
        status == Status.CANCELLED
            || status == Status.POSTPONED
            || status == Status.REFUSED
            || status == Status.DENIED;
    return decisive && !verb.negated() ? Optional.ofNullable(status) : Optional.empty();
  }

  private static int chunk(Scene scene, Clause clause) {
    return scene.verbs().get(scene.clauses().indexOf(clause));
  }

  private static boolean isHabit(Scene scene, VerbGroup verb) {
    var tokens = scene.tokens();
    for (int i = Math.max(0, verb.first() - 1); i < verb.last(); i++) {
      if (HABIT.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /// True when the words around a trigger say that it occurred: a verb in the past, a noun that
  /// such a verb carries ("held talks"). Without such words "occurred" is only the usual case.
  static boolean isCued(Draft draft) {
    if (draft.clause < 0) {
      return false;
    }
    Clause clause = draft.scene.clauses().get(draft.clause);
    VerbGroup verb = clause.verb();
    boolean itself = verb.last() == draft.at;
    boolean carried = isLight(clause) && isAt(draft, clause.objects());
    boolean staged = isStaging(verb) && isAt(draft, clause.subjects());
    return verb.modality() == VerbGroup.Modality.PAST && (itself || carried || staged);
  }

  private static boolean isAt(Draft draft, List<NounPhrase> phrases) {
    return phrases.stream().anyMatch(phrase -> phrase.last() == draft.at);
  }

  /// "held talks"; who "gave up the exercise" held none.
  static boolean isLight(Clause clause) {
    int next = clause.verb().last() + 1;
    var tokens = clause.sentence().tokens();
    boolean up = next < tokens.size() && tokens.get(next).lower().matches("up|off");
    return !up && Lexicon.isLight(clause.verb().lemma());
  }

  /// "The talks will take place", "the summit will be held".
  static boolean isStaging(VerbGroup verb) {
    return Set.of(
            "take", "hold", "begin", "start", "be", "occur", "happen", "open", "resume", "follow",
            "come", "last", "include", "focus")
        .contains(verb.lemma());
  }

  /// True when "if" opens the clause in which this token stands.
  static boolean isConditional(Scene scene, int token) {
    boolean condition = false;
    for (Chunk chunk : scene.chunks()) {
      if (chunk.first() >= token) {
        break;
      }
      if (chunk instanceof Chunk.Joint joint) {
        switch (joint.kind()) {
          case SUBORDINATOR -> condition = IF.contains(joint.word());
          case COMMA, STOP -> condition = false;
          default -> {}
        }
      }
    }
    return condition;
  }
}
