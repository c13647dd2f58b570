package org.readout.annotate.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.annotate.clause.Chunk.Kind;
import org.readout.annotate.clause.Chunk.Shape;
import org.readout.text.CalendarNames;

/// How noun phrases hang together: lists, appositions, subjects.
final class Nouns {

  /// Longest list or apposition, in chunks.
  private static final int REACH = 14;

  private static final Set<String> TEMPORAL =
      Set.of(
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "week",
          "month",
          "year",
          "day",
          "days",
          "weeks",
          "months",
          "years",
          "morning",
          "afternoon",
          "evening",
          "night",
          "time",
          "hours",
          "minutes",
          "hour",
          "decade",
          "decades",
          "weekend");

  private Nouns() {}

  static boolean isTemporal(NounPhrase phrase) {
    String head = phrase.head().lower();
    return CalendarNames.include(head)
        || TEMPORAL.contains(head)
        || (Character.isDigit(head.charAt(0)) && phrase.first() < phrase.last());
  }

  /// True when a finite verb follows at once: the phrase opens a clause of its own.
  static boolean isSubject(List<Chunk> chunks, int i) {
    return i + 1 < chunks.size()
        && chunks.get(i + 1) instanceof Chunk.Verb verb
        && verb.shape() == Shape.FINITE;
  }

  /// Indexes of the noun phrases that are coordinated with the one at `i`, itself first: "A and B",
  /// "A, B and C". A list without conjunction is an apposition and ends at its first member.
  static List<Integer> coordination(List<Chunk> chunks, int i) {
    var members = new ArrayList<Integer>(List.of(i));
    int commas = 0;
    int at = i;
    while (at + 2 < Math.min(chunks.size(), i + REACH)) {
      Chunk joint = chunks.get(at + 1);
      int step = joint.is(Kind.COMMA) && chunks.get(at + 2).is(Kind.CONJUNCTION) ? 3 : 2;
      boolean and =
          step == 3
              || (joint instanceof Chunk.Joint j
                  && j.kind() == Kind.CONJUNCTION
                  && !j.word().equals("but"));
      if ((!and && !joint.is(Kind.COMMA))
          || at + step >= chunks.size()
          || !(chunks.get(at + step) instanceof Chunk.Noun)
          || isSubject(chunks, at + step)) {
        break;
      }
      members.add(at + step);
      at += step;
      if (and) {
        return members;
      }
      commas++;
    }
    return commas > 0 || members.size() > 1 ? List.of(i) : members;
  }

  /// Index of the comma that closes the apposition opened by the comma at `open`, or -1: "Ona Vell,
  /// the country's top diplomat, in Ruun".
  static int closing(List<Chunk> chunks, int open) {
    if (open + 1 >= chunks.size()
        || !(chunks.get(open + 1) instanceof Chunk.Noun)
        || isSubject(chunks, open + 1)) {
      return -1;
    }
    for (int i = open + 2; i < Math.min(chunks.size(), open + REACH); i++) {
      if (chunks.get(i).is(Kind.COMMA)) {
        return i;
      }
      if (chunks.get(i) instanceof Chunk.Verb verb && verb.shape() == Shape.FINITE) {
        return -1;
      }
    }
    return -1;
  }
}
