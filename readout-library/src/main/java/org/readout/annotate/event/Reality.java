package org.readout.annotate.event;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.clause.Chunk;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.VerbGroup;

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

  /// Behind these a bare form tells what is only wanted.
  private static final Set<String> WISHING =
      Set.of(
          "propose",
          "suggest",
          "demand",
          "ask",
          "request",
          "recommend",
          "insist",
          "urge",
          "require",
          "prefer",
          "advise",
          "order",
          "stipulate");

  private Reality() {}

  static Optional<Status> ofVerb(Scene scene, Clause clause) {
    VerbGroup verb = clause.verb();
    boolean nobody =
        clause.subjects().stream()
            .anyMatch(s -> NONE.contains(scene.tokens().get(s.first()).lower()));
    if (nobody || isHabit(scene, verb) || isCounterfactual(scene, verb)) {
      return Optional.empty();
    }
    if (isDeniedThat(scene, clause) || isAtNoTime(scene, verb)) {
      return Optional.of(Status.DENIED);
    }
    if (isWishedThat(scene, clause)) {
      return Optional.of(Status.PROPOSED);
    }
    var rumoured = Rumours.of(scene, clause);
    if (rumoured.isPresent()) {
      return rumoured.get();
    }
    Clause governor = clause.governor() < 0 ? null : scene.clauses().get(clause.governor());
    if (verb.negated()) {
      return ofNegated(governor);
    }
    Optional<Status> status =
        switch (verb.modality()) {
          case PAST, PRESENT ->
              Optional.of(
                  isPerhaps(scene, verb)
                      ? Status.PROPOSED
                      : isToCome(scene, clause) ? Status.PLANNED : Status.OCCURRED);
          case FUTURE -> Optional.of(Status.PLANNED);
          case POSSIBLE ->
              Optional.of(isAnnounced(scene, clause) ? Status.PLANNED : Status.PROPOSED);
          case DEPENDENT -> Dependents.status(scene, clause, governor);
        };
    return status.map(s ->
        Dependents.fate(scene, clause)
            .orElse(isConditional(scene, verb.first()) ? Status.PROPOSED : s));
  }

  /// "would have met Okar": what did not happen.
  private static boolean isCounterfactual(Scene scene, VerbGroup verb) {
    var group = scene.tokens().subList(verb.first(), verb.last());
    boolean perfect = group.stream().anyMatch(token -> token.lower().equals("have"));
    return perfect && group.getFirst().lower().matches("would|could|should");
  }

  /// "will try to calm him when she meets him": the present of what is still to come.
  private static boolean isToCome(Scene scene, Clause clause) {
    int subject = clause.subjects().isEmpty() ? 0 : clause.subjects().getFirst().first();
    return clause.verb().modality() == VerbGroup.Modality.PRESENT
        && subject > 0
        && scene.tokens().get(subject - 1).lower().matches("when|before|after|once|until|as")
        && scene.clauses().stream()
            .anyMatch(c ->
                c.verb().modality() == VerbGroup.Modality.FUTURE
                    && c.verb().last() < clause.verb().first());
  }

  private static boolean isPerhaps(Scene scene, VerbGroup verb) {
    return verb.first() > 0
        && scene.tokens().get(verb.first() - 1).lower().matches("perhaps|maybe|possibly");
  }

  /// "said that she would meet Okar": the future as it was told then; "would if she could" is none.
  static boolean isAnnounced(Scene scene, Clause clause) {
    var tokens = scene.tokens();
    int first = clause.verb().first();
    boolean would =
        tokens.get(first).lower().equals("would")
            && clause.verb().last() - first == 1
            && tokens.stream().noneMatch(token -> token.lower().equals("if"));
    int index = scene.clauses().indexOf(clause) - 1;
    return would
        && index >= 0
        && scene
            .clauses()
            .get(index)
            .verb()
            .lemma()
            .matches("say|announce|confirm|state|declare|add|tell")
        && scene.clauses().get(index).verb().modality() == VerbGroup.Modality.PAST;
  }

  /// "at no time resigned".
  private static boolean isAtNoTime(Scene scene, VerbGroup verb) {
    int no = verb.first() - 2;
    return no > 0
        && scene.tokens().get(no).lower().equals("no")
        && scene.tokens().get(no + 1).lower().matches("time|point|stage|moment");
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

  /// "proposed that the ministers meet", "asked that she visit": a bare form behind a verb of
  /// wishing.
  private static boolean isWishedThat(Scene scene, Clause clause) {
    int index = scene.clauses().indexOf(clause) - 1;
    var verb = clause.verb();
    if (index < 0 || clause.subjects().isEmpty() || !verb.verb().lower().equals(verb.lemma())) {
      return false;
    }
    VerbGroup above = scene.clauses().get(index).verb();
    int subject = clause.subjects().getFirst().first();
    boolean behind = subject > above.last() && subject - above.last() <= 2;
    return behind
        && verb.modality() == VerbGroup.Modality.PRESENT
        && WISHING.contains(above.lemma());
  }

  private static Optional<Status> ofNegated(@Nullable Clause governor) {
    if (governor == null) {
      return Optional.empty();
    }
    Status status = FateVerbs.statusOf(governor);
    boolean told =
        status == Status.REFUSED
            || status == Status.CANCELLED
            || status == Status.POSTPONED
            || status == Status.DENIED;
    return told && !governor.verb().negated() ? Optional.ofNullable(status) : Optional.empty();
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
