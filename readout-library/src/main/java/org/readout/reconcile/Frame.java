package org.readout.reconcile;

import java.util.List;
import org.readout.text.Stem;

/// The words, function words among them, that two quotations have in common, in order.
///
/// @param shared how many words they share
/// @param content how many of these carry content
/// @param shorter the words of the shorter one
/// @param endsAlike whether their last two words are the same
record Frame(int shared, int content, int shorter, boolean endsAlike) {
  /// A few words are framed alike by chance.
  private static final int SHORTEST = 5;

  /// Words of a quotation that is known again whoever is credited with it.
  private static final int LONG = 8;

  /// Of ten words of the shorter one, how many have to be shared.
  private static final int SHARED = 6;

  /// The same, where both end in the same words.
  private static final int SHARED_BEFORE_END = 4;

  /// The same, where they are credited to different speakers.
  private static final int SHARED_BY_OTHERS = 7;

  static Frame of(Saying one, Saying other) {
    var here = one.all().stream().map(Stem::of).toList();
    var there = other.all().stream().map(Stem::of).toList();
    var pairs = Alignment.of(here, there, word -> 1).pairs();
    int content =
        (int) pairs.stream().filter(p -> Words.isContent(one.all().get(p.first()))).count();
    return new Frame(
        pairs.size(), content, Math.min(here.size(), there.size()), end(here).equals(end(there)));
  }

  private static List<String> end(List<String> words) {
    return words.subList(Math.max(0, words.size() - 2), words.size());
  }

  /// True when the two are likely one statement.
  ///
  /// @param oneSpeaker whether both are credited to the same one
  boolean holds(boolean oneSpeaker) {
    if (!oneSpeaker) {
      return shorter >= LONG && content >= 3 && shared * 10 >= shorter * SHARED_BY_OTHERS;
    }
    int least = endsAlike ? SHARED_BEFORE_END : SHARED;
    return shorter >= SHORTEST && content >= 2 && shared * 10 >= shorter * least;
  }
}
