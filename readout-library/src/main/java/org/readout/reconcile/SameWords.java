package org.readout.reconcile;

import java.util.List;
import java.util.OptionalDouble;

/// Whether two accounts give one statement: the ordered list of evidence, strongest first.
///
/// The shares are a first setting, chosen to join nothing wrongly in the tests of this package, not
/// yet measured on a corpus; a weight is the inverse document frequency of [Weights].
final class SameWords {
  /// One piece of evidence.
  ///
  /// @param strength by which it ranks, from 0 to 1
  private record Rule(double strength, Test test) {}

  @FunctionalInterface
  private interface Test {
    boolean holds(Saying one, Saying other, Likeness likeness);
  }

  private static final List<Rule> RULES =
      List.of(
          new Rule(1.0, SameWords::equalWords),
          new Rule(0.9, SameWords::shortenedQuote),
          new Rule(0.8, SameWords::rewordedQuote),
          new Rule(0.75, SameWords::sameFrame),
          new Rule(0.7, SameWords::reported));

  private SameWords() {}

  /// How strong the evidence is that they are one; empty when there is none.
  static OptionalDouble strength(Saying one, Saying other, Weights weights) {
    var likeness = Likeness.of(one, other, weights);
    for (Rule rule : RULES) {
      if (rule.test().holds(one, other, likeness)) {
        return OptionalDouble.of(rule.strength() + likeness.share() / 100);
      }
    }
    return OptionalDouble.empty();
  }

  /// The same words throughout; few words are somebody's only when he is the same.
  private static boolean equalWords(Saying one, Saying other, Likeness likeness) {
    boolean few = one.content().size() < 3;
    return one.all().equals(other.all())
        && !one.all().isEmpty()
        && (few ? one.sharesSpeaker(other) && one.quoted() && other.quoted() : true);
  }

  /// One quotes a part of what the other quotes, whoever is credited.
  private static boolean shortenedQuote(Saying one, Saying other, Likeness likeness) {
    boolean apart = !one.report().equals(other.report());
    int enough = one.mayShareSpeaker(other) ? 3 : 4;
    return apart
        && one.quoted()
        && other.quoted()
        && likeness.words() >= enough
        && likeness.share() >= 0.85;
  }

  /// Quotations that share more than half of their telling words, of a speaker who may be the same.
  private static boolean rewordedQuote(Saying one, Saying other, Likeness likeness) {
    return !one.report().equals(other.report())
        && one.quoted()
        && other.quoted()
        && one.mayShareSpeaker(other)
        && likeness.words() >= 3
        && likeness.share() >= 0.55;
  }

  /// Quotations with the same frame around other words ("put our numbers on the table", "lay our
  /// numbers onto the table"), or with the same last words; of one speaker, unless they are long.
  /// Function words count here as much as others: they are what translators and rewriters leave
  /// standing.
  private static boolean sameFrame(Saying one, Saying other, Likeness likeness) {
    return !one.report().equals(other.report())
        && one.quoted()
        && other.quoted()
        && Frame.of(one, other).holds(one.sharesSpeaker(other));
  }

  /// The same in indirect speech, of one known speaker.
  private static boolean reported(Saying one, Saying other, Likeness likeness) {
    return !one.report().equals(other.report())
        && one.sharesSpeaker(other)
        && likeness.words() >= 3
        && likeness.share() >= (likeness.words() == 3 ? 0.7 : 0.6);
  }
}
