package org.readout.annotate.clause;

import java.util.ArrayList;
import java.util.List;
import org.readout.annotate.clause.Chunk.Kind;
import org.readout.annotate.clause.Chunk.Shape;

/// Finds participles that look like finite verbs: "talks held in Vellmar were ...", "a mast struck
/// by lightning". A past form right behind its noun is one when "by" follows, or when it has no
/// object and another finite verb without a subject of its own follows before any joint.
final class Participles {

  /// How far ahead the other verb may stand, in chunks.
  private static final int REACH = 8;

  private Participles() {}

  static List<Chunk> settle(List<Chunk> chunks) {
    var out = new ArrayList<Chunk>(chunks);
    for (int i = 1; i < out.size(); i++) {
      if (out.get(i) instanceof Chunk.Verb verb
          && isCandidate(verb, out, i)
          && (byFollows(out, i)
              || otherVerbFollows(out, i)
              || isInserted(out, i)
              || isBehindVerb(out, i))) {
        out.set(i, VerbGroups.asParticiple(verb));
      }
    }
    return List.copyOf(out);
  }

  private static boolean isCandidate(Chunk.Verb verb, List<Chunk> chunks, int i) {
    VerbGroup group = verb.group();
    boolean nounBefore =
        chunks.get(i - 1) instanceof Chunk.Noun || chunks.get(i - 1).is(Kind.COMMA);
    return verb.shape() == Shape.FINITE
        && nounBefore
        && group.first() == group.last()
        && Lemmas.form(group.verb().text()) == VerbForm.PAST_OR_PARTICIPLE;
  }

  /// "The missile, launched on Monday from the cape, flew": between two commas, with a verb behind.
  private static boolean isInserted(List<Chunk> chunks, int i) {
    if (i < 2 || !isComma(chunks.get(i - 1)) || !(chunks.get(i - 2) instanceof Chunk.Noun)) {
      return false;
    }
    for (int j = i + 1; j < Math.min(chunks.size() - 1, i + REACH); j++) {
      if (isComma(chunks.get(j))) {
        return j > i + 1
            && chunks.get(j + 1) instanceof Chunk.Verb other
            && other.shape() == Shape.FINITE;
      }
      boolean phrase =
          chunks.get(j) instanceof Chunk.Preposition
              || (chunks.get(j) instanceof Chunk.Noun
                  && chunks.get(j - 1) instanceof Chunk.Preposition);
      if (!phrase) {
        return false;
      }
    }
    return false;
  }

  private static boolean isComma(Chunk chunk) {
    return chunk instanceof Chunk.Joint joint
        && joint.kind() == Kind.COMMA
        && joint.word().equals(",");
  }

  /// "There was no word of the men arrested near the dam": a clause has one finite verb, unless the
  /// first of them tells what somebody said.
  private static boolean isBehindVerb(List<Chunk> chunks, int i) {
    boolean inPhrase =
        i >= 2
            && chunks.get(i - 1) instanceof Chunk.Noun
            && chunks.get(i - 2) instanceof Chunk.Preposition
            && (i + 1 >= chunks.size() || chunks.get(i + 1) instanceof Chunk.Preposition);
    for (int j = i - 3; inPhrase && j >= Math.max(0, i - REACH); j--) {
      switch (chunks.get(j)) {
        case Chunk.Joint joint -> {
          return false;
        }
        case Chunk.Verb other -> {
          return other.shape() == Shape.FINITE && other.group().lemma().equals("be");
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean byFollows(List<Chunk> chunks, int i) {
    return i + 2 < chunks.size()
        && chunks.get(i + 1) instanceof Chunk.Preposition by
        && by.words().equals("by")
        && chunks.get(i + 2) instanceof Chunk.Noun;
  }

  private static boolean otherVerbFollows(List<Chunk> chunks, int i) {
    if (chunks.get(i - 1).is(Kind.COMMA)
        || i + 1 >= chunks.size()
        || chunks.get(i + 1) instanceof Chunk.Noun) {
      return false;
    }
    for (int j = i + 1; j < Math.min(chunks.size(), i + REACH); j++) {
      Chunk before = chunks.get(j - 1);
      switch (chunks.get(j)) {
        case Chunk.Verb other when other.shape() == Shape.FINITE -> {
          return before instanceof Chunk.Noun;
        }
        case Chunk.Verb other when other.shape() != Shape.FINITE -> {
          return false;
        }
        case Chunk.Noun noun when !(before instanceof Chunk.Preposition) -> {
          return false;
        }
        case Chunk.Joint joint -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }
}
