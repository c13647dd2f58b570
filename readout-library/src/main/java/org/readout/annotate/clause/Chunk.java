package org.readout.annotate.clause;

/// A piece of a sentence as the shallow grammar sees it. Adverbs, lone adjectives and quotation
/// marks belong to no piece.
public sealed interface Chunk {

  /// Index of its first token in the sentence.
  int first();

  /// Index of its last token in the sentence.
  int last();

  /// A base noun phrase.
  record Noun(NounPhrase phrase) implements Chunk {
    @Override
    public int first() {
      return phrase.first();
    }

    @Override
    public int last() {
      return phrase.last();
    }
  }

  /// A verb group; `shape` says whether it can open a clause of its own.
  record Verb(VerbGroup group, Shape shape) implements Chunk {
    @Override
    public int first() {
      return group.first();
    }

    @Override
    public int last() {
      return group.last();
    }
  }

  /// A preposition of one or more words, in lower case.
  record Preposition(String words, int first, int last) implements Chunk {}

  /// A word or mark that joins or parts the others.
  record Joint(Kind kind, String word, int first, int last) implements Chunk {}

  /// What a verb group looks like by itself.
  enum Shape {
    FINITE,
    /// "to meet".
    INFINITIVE,
    /// "meeting".
    GERUND,
    /// "held" behind its noun ("talks held in Beijing").
    PARTICIPLE
  }

  /// Sorts of joints.
  enum Kind {
    /// "and", "or", "but".
    CONJUNCTION,
    /// "who", "which", "that".
    RELATIVE,
    /// "that", "when", "if", "because".
    SUBORDINATOR,
    /// A comma, a dash.
    COMMA,
    /// A short bracket with what it holds.
    BRACKET,
    /// A colon, a semicolon, the end.
    STOP
  }

  /// True for a joint of this kind.
  default boolean is(Kind kind) {
    return this instanceof Joint joint && joint.kind() == kind;
  }
}
