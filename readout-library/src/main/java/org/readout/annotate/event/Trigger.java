package org.readout.annotate.event;

/// What a trigger word stands for.
///
/// @param kind the sort of happening
/// @param frame how its surroundings give the parts
/// @param weak true for a word with many other uses: it needs two specific things beside it
record Trigger(HappeningKind kind, Frame frame, boolean weak) {

  /// How the words around a trigger take part.
  enum Frame {
    /// Subject, object and "with" are parties on a par.
    MUTUAL,
    /// The subject travels, the goal is the place.
    TRAVEL,
    /// The subject receives the object.
    HOSTING,
    /// The subject acts on the object.
    ACT,
    /// It befalls the subject.
    SUFFER
  }
}
