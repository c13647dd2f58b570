package org.readout.annotate.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.annotate.clause.Chunk.Kind;
import org.readout.annotate.clause.Chunk.Shape;

/// Finds the subject of a verb by walking to the left of it.
///
/// The order of evidence: a relative word (then its antecedent); the nearest noun phrase that
/// stands in no prepositional phrase; what stands before a pair of commas; the subject of a
/// coordinated verb.
final class Subjects {

  /// How far to the left a subject is sought, in chunks.
  private static final int REACH = 40;

  /// Prepositions that are conjunctions when a noun and a verb follow ("after Vell met").
  private static final Set<String> OPENERS =
      Set.of("after", "before", "since", "as", "until", "than", "like", "while");

  private final List<Chunk> chunks;

  Subjects(List<Chunk> chunks) {
    this.chunks = chunks;
  }

  /// What was found: noun phrases, or the index of the verb chunk whose subjects are shared, or
  /// nothing.
  record Found(List<NounPhrase> phrases, int sharedWith, int first) {
    static final Found NOTHING = new Found(List.of(), -1, -1);
  }

  Found of(int verb) {
    int i = verb - 1;
    int floor = Math.max(0, verb - REACH);
    while (i >= floor) {
      switch (chunks.get(i)) {
        case Chunk.Noun noun -> {
          int skip = isDependentObject(i) ? i - 2 : beforePhrase(i);
          if (skip < 0) {
            return list(i);
          }
          i = skip;
        }
        case Chunk.Preposition preposition -> i--;
        case Chunk.Verb other -> {
          if (other.shape() != Shape.PARTICIPLE
              && !(other.shape() == Shape.GERUND && i + 1 < verb)) {
            return Found.NOTHING;
          }
          i--;
        }
        case Chunk.Joint joint -> {
          if (joint.kind() == Kind.RELATIVE) {
            return antecedent(i);
          }
          if (joint.kind() == Kind.CONJUNCTION) {
            return shared(i);
          }
          int before =
              joint.kind() == Kind.COMMA
                  ? beforeInsertion(i)
                  : joint.kind() == Kind.BRACKET ? i - 1 : -1;
          if (before < 0 && i == verb - 1 && joint.word().equals(",") && isListed(verb)) {
            return shared(i);
          }
          i = before;
        }
      }
    }
    return Found.NOTHING;
  }

  /// "Vell's attempt to visit Tesk failed": Tesk is no subject.
  private boolean isDependentObject(int i) {
    return i > 1
        && chunks.get(i - 1) instanceof Chunk.Verb verb
        && verb.shape() == Shape.INFINITIVE
        && chunks.get(i - 2) instanceof Chunk.Noun;
  }

  /// Where to go on when the noun phrase at `i` stands in a prepositional phrase, or -1.
  private int beforePhrase(int i) {
    int at = i;
    while (at >= 2
        && chunks.get(at - 1).is(Kind.CONJUNCTION)
        && chunks.get(at - 2) instanceof Chunk.Noun) {
      at -= 2;
    }
    if (at == 0 || !(chunks.get(at - 1) instanceof Chunk.Preposition preposition)) {
      return -1;
    }
    if (OPENERS.contains(preposition.words())) {
      return -1;
    }
    return at == i || preposition.words().equals("between") ? at - 2 : -1;
  }

  /// The noun phrase at `i` with those coordinated before it.
  private Found list(int i) {
    var phrases = new ArrayList<NounPhrase>();
    phrases.add(phrase(i));
    int at = i;
    boolean and = false;
    while (at >= 2 && chunks.get(at - 2) instanceof Chunk.Noun) {
      boolean joined =
          chunks.get(at - 1).is(Kind.CONJUNCTION)
              && !((Chunk.Joint) chunks.get(at - 1)).word().equals("but");
      boolean listed =
          and
              && chunks.get(at - 1) instanceof Chunk.Joint joint
              && joint.kind() == Kind.COMMA
              && joint.word().equals(",");
      if ((!joined && !listed) || isBound(at - 2)) {
        break;
      }
      and = true;
      at -= 2;
      phrases.addFirst(phrase(at));
    }
    return new Found(List.copyOf(phrases), -1, at);
  }

  /// True for a phrase that is the object of a verb or stands in a prepositional phrase.
  private boolean isBound(int i) {
    return i > 0
        && (chunks.get(i - 1) instanceof Chunk.Verb
            || chunks.get(i - 1) instanceof Chunk.Preposition);
  }

  /// "left the cape, reached a height and came down": one of several verbs in a row.
  private boolean isListed(int verb) {
    for (int i = verb + 1; i + 1 < Math.min(chunks.size(), verb + REACH); i++) {
      if (chunks.get(i).is(Kind.CONJUNCTION)) {
        return chunks.get(i + 1) instanceof Chunk.Verb other && other.shape() == Shape.FINITE;
      }
      if (chunks.get(i) instanceof Chunk.Verb || chunks.get(i).is(Kind.STOP)) {
        return false;
      }
    }
    return false;
  }

  private Found antecedent(int relative) {
    int i = relative - 1;
    boolean comma = i >= 0 && chunks.get(i).is(Kind.COMMA);
    i = comma ? i - 1 : i;
    if (i >= 0 && chunks.get(i) instanceof Chunk.Preposition) {
      i--;
    }
    if (i >= 0 && chunks.get(i).is(Kind.CONJUNCTION)) {
      return shared(i, /* relative= */ true);
    }
    return i >= 0 && chunks.get(i) instanceof Chunk.Noun ? chain(i) : Found.NOTHING;
  }

  /// "Vell and Okar, who met": both, also behind a preposition.
  private Found chain(int i) {
    boolean two =
        i > 1 && chunks.get(i - 1).is(Kind.CONJUNCTION) && chunks.get(i - 2) instanceof Chunk.Noun;
    return two
        ? new Found(List.of(phrase(i - 2), phrase(i)), -1, i - 2)
        : new Found(List.of(phrase(i)), -1, i);
  }

  /// Behind "and": the subjects of the verb before it; "did what she had promised, and left" goes
  /// on with whoever did it.
  private Found shared(int conjunction) {
    return shared(conjunction, /* relative= */ false);
  }

  /// @param relative whether another relative clause goes on there ("who came, and who left")
  private Found shared(int conjunction, boolean relative) {
    boolean comma = !relative && conjunction > 0 && chunks.get(conjunction - 1).is(Kind.COMMA);
    for (int i = conjunction - 1; i >= Math.max(0, conjunction - REACH); i--) {
      if (chunks.get(i) instanceof Chunk.Verb verb
          && !(comma && (isInRelative(i) || isOfWhat(i)))
          && !isAsked(verb, conjunction)) {
        return new Found(List.of(), i, -1);
      }
      if (chunks.get(i).is(Kind.STOP)) {
        return Found.NOTHING;
      }
    }
    return Found.NOTHING;
  }

  /// "asked Vell to wait and offered": the tensed verb goes on with "asked".
  private boolean isAsked(Chunk.Verb before, int conjunction) {
    return before.shape() == Shape.INFINITIVE
        && before.group().voice() == VerbGroup.Voice.ACTIVE
        && conjunction + 1 < chunks.size()
        && chunks.get(conjunction + 1) instanceof Chunk.Verb verb
        && verb.shape() == Shape.FINITE
        && Lemmas.form(verb.group().verb().text()) != VerbForm.BASE
        && verb.group().first() == verb.group().last();
  }

  /// "It left the cape, which commands the road, and turned": the verb of a relative clause between
  /// two commas is not the one that "and" goes on with.
  private boolean isInRelative(int verb) {
    int relative = verb - 1;
    return relative > 0
        && chunks.get(relative).is(Kind.RELATIVE)
        && chunks.get(relative - 1).is(Kind.COMMA);
  }

  /// "what she had promised": the verb tells what the object of the one before it is.
  private boolean isOfWhat(int verb) {
    return verb > 2
        && chunks.get(verb - 1) instanceof Chunk.Noun
        && chunks.get(verb - 2) instanceof Chunk.Noun what
        && what.phrase().head().lower().equals("what");
  }

  /// Steps over what stands between two commas; without a first comma, over nothing (-1).
  private int beforeInsertion(int comma) {
    for (int i = comma - 1; i > Math.max(0, comma - REACH); i--) {
      if (chunks.get(i).is(Kind.COMMA)) {
        return isInsertion(i + 1, comma) ? i - 1 : -1;
      }
    }
    return -1;
  }

  private boolean isInsertion(int from, int to) {
    Chunk opening = chunks.get(from);
    if (opening.is(Kind.RELATIVE) || opening.is(Kind.SUBORDINATOR)) {
      return true;
    }
    for (int i = from; i < to; i++) {
      if (chunks.get(i) instanceof Chunk.Verb verb && verb.shape() == Shape.FINITE) {
        return opening instanceof Chunk.Noun && i > from + 1 && chunks.get(i - 1).is(Kind.RELATIVE);
      }
    }
    return true;
  }

  private NounPhrase phrase(int i) {
    return ((Chunk.Noun) chunks.get(i)).phrase();
  }
}
