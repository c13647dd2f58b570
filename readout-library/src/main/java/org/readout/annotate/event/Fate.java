package org.readout.annotate.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.annotate.clause.Chunk;
import org.readout.annotate.clause.Clause;
import org.readout.annotate.clause.VerbGroup;

/// What is said right behind a noun about how far its happening came: "the exercise with Tesk
/// planned for May", "talks that were called off", "the drill that Tesk means to hold".
final class Fate {

  /// Prepositional phrases that may stand between.
  private static final int PHRASES = 2;

  private static final Set<String> MOVING = Set.of("move", "shift", "push", "switch", "change");

  private Fate() {}

  /// @return null where nothing is said
  static @Nullable Status behind(Scene scene, int chunk) {
    int at = chunk + 1;
    for (int i = 0;
        i < PHRASES && !scene.preposition(at).isEmpty() && scene.noun(at + 1) != null;
        i++) {
      at += 2;
    }
    if (at >= scene.chunks().size()) {
      return null;
    }
    if (scene.chunks().get(at) instanceof Chunk.Verb verb) {
      Status told = Lexicon.statusOfVerb(verb.group().lemma());
      boolean bare = at > chunk + 1 && verb.group().first() == verb.group().last();
      return verb.shape() == Chunk.Shape.PARTICIPLE || (bare && told == Status.PLANNED)
          ? told
          : null;
    }
    boolean relative =
        scene.chunks().get(at) instanceof Chunk.Joint joint && joint.word().matches("that|which");
    return relative ? ofRelative(scene, at + 1) : null;
  }

  /// "moved the hearing from Thursday to 30 October".
  static boolean isMoved(Scene scene, Clause clause) {
    return MOVING.contains(clause.verb().lemma())
        && isTime(scene, clause, "from")
        && isTime(scene, clause, "to");
  }

  private static boolean isTime(Scene scene, Clause clause, String preposition) {
    return clause.complements().stream()
        .anyMatch(c -> c.preposition().equals(preposition) && scene.isTime(c.phrase()));
  }

  private static @Nullable Status ofRelative(Scene scene, int from) {
    int at = scene.noun(from) == null ? from : from + 1;
    if (at >= scene.chunks().size() || !(scene.chunks().get(at) instanceof Chunk.Verb verb)) {
      return null;
    }
    boolean passive = at == from && verb.group().voice() == VerbGroup.Voice.PASSIVE;
    if (passive || at > from) {
      Status told = Lexicon.statusOfVerb(verb.group().lemma());
      if (told != null && !verb.group().negated()) {
        return told;
      }
    }
    boolean meant =
        at > from
            && (verb.group().modality() == VerbGroup.Modality.FUTURE
                || verb.group().lemma().matches("mean|intend|hope|want"));
    return meant ? Status.PLANNED : null;
  }
}
