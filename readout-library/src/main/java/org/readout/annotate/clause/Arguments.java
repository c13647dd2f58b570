package org.readout.annotate.clause;

import java.util.ArrayList;
import java.util.List;
import org.readout.annotate.clause.Chunk.Kind;
import org.readout.annotate.clause.Chunk.Shape;
import org.readout.annotate.clause.Clause.Complement;

/// Reads what stands behind a verb: its objects and prepositional phrases, up to the next clause.
final class Arguments {

  /// How many chunks behind a verb may still belong to it.
  private static final int REACH = 40;

  private final List<Chunk> chunks;
  private final List<NounPhrase> objects = new ArrayList<>();
  private final List<Complement> complements = new ArrayList<>();

  /// Index of the last chunk that was taken.
  private int last;

  private Arguments(List<Chunk> chunks, int verb) {
    this.chunks = chunks;
    this.last = verb;
    read(verb);
  }

  static Arguments behind(List<Chunk> chunks, int verb) {
    return new Arguments(chunks, verb);
  }

  List<NounPhrase> objects() {
    return objects;
  }

  List<Complement> complements() {
    return complements;
  }

  int last() {
    return last;
  }

  private void read(int verb) {
    int i = verb + 1;
    int end = Math.min(chunks.size(), verb + REACH);
    boolean bare = true;
    while (i < end) {
      switch (chunks.get(i)) {
        case Chunk.Noun noun -> {
          int next = noun(noun.phrase(), i, bare);
          if (next < 0) {
            return;
          }
          i = next;
        }
        case Chunk.Preposition preposition -> {
          boolean particle = i == verb + 1 && Phrasals.joins(chunks.get(verb), preposition);
          bare = particle;
          int next = particle ? i + 1 : complement(preposition, i);
          if (next < 0) {
            return;
          }
          i = next;
        }
        case Chunk.Joint joint -> {
          int next = past(joint, i);
          if (next < 0) {
            return;
          }
          bare = false;
          i = next;
        }
        case Chunk.Verb other -> {
          if (other.shape() != Shape.PARTICIPLE) {
            return;
          }
          i++;
        }
      }
    }
  }

  private int noun(NounPhrase phrase, int i, boolean bare) {
    if (Nouns.isSubject(chunks, i)) {
      return -1;
    }
    if (Nouns.isTemporal(phrase)) {
      last = i;
      return i + 1;
    }
    return bare ? objects(i) : -1;
  }

  private int objects(int i) {
    int at = i;
    for (int k : Nouns.coordination(chunks, i)) {
      objects.add(((Chunk.Noun) chunks.get(k)).phrase());
      at = k;
    }
    last = at;
    return at + 1;
  }

  private int complement(Chunk.Preposition preposition, int i) {
    if (i + 1 >= chunks.size() || !(chunks.get(i + 1) instanceof Chunk.Noun)) {
      boolean stacked = i + 1 < chunks.size() && chunks.get(i + 1) instanceof Chunk.Preposition;
      boolean ago =
          preposition.words().matches("before|after|earlier")
              && i + 1 < chunks.size()
              && chunks.get(i + 1).is(Kind.COMMA);
      return stacked || ago || isParticle(preposition) ? i + 1 : -1;
    }
    if (Nouns.isSubject(chunks, i + 1)
        && preposition.words().matches("after|before|since|as|until|than|like")) {
      return -1;
    }
    int at = i + 1;
    for (int k : Nouns.coordination(chunks, i + 1)) {
      complements.add(new Complement(preposition.words(), ((Chunk.Noun) chunks.get(k)).phrase()));
      at = k;
    }
    last = at;
    return at + 1;
  }

  /// "shot down a balloon", "carried out an attack": the particle of a verb.
  private static boolean isParticle(Chunk.Preposition preposition) {
    return preposition.words().matches("down|up|out|off|over|away|back|in|on|ahead");
  }

  /// Where the reading goes on behind a joint, or -1 where the clause ends: behind a comma a
  /// preposition goes on, and an apposition is stepped over.
  private int past(Chunk.Joint joint, int i) {
    if (joint.kind() == Kind.BRACKET) {
      return i + 1;
    }
    if (joint.kind() != Kind.COMMA || i + 1 >= chunks.size()) {
      boolean and = joint.kind() == Kind.CONJUNCTION && i + 1 < chunks.size();
      return and && chunks.get(i + 1) instanceof Chunk.Preposition ? i + 1 : -1;
    }
    if (chunks.get(i + 1) instanceof Chunk.Preposition) {
      return i + 1;
    }
    int close = Nouns.closing(chunks, i);
    return close > 0
            && close + 1 < chunks.size()
            && (chunks.get(close + 1) instanceof Chunk.Preposition
                || chunks.get(close + 1).is(Kind.CONJUNCTION))
        ? afterApposition(close)
        : -1;
  }

  private int afterApposition(int close) {
    if (chunks.get(close + 1) instanceof Chunk.Preposition) {
      return close + 1;
    }
    boolean more =
        close + 2 < chunks.size()
            && chunks.get(close + 2) instanceof Chunk.Noun
            && !Nouns.isSubject(chunks, close + 2);
    if (!more) {
      return -1;
    }
    var phrase = ((Chunk.Noun) chunks.get(close + 2)).phrase();
    if (complements.isEmpty()) {
      objects.add(phrase);
    } else {
      complements.add(new Complement(complements.getLast().preposition(), phrase));
    }
    last = close + 2;
    return close + 3;
  }
}
