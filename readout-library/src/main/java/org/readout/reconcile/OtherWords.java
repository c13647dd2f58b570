package org.readout.reconcile;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Whether two quotations surely give one sentence in two wordings: not in another house style, nor
/// the same words with other sentences behind them.
final class OtherWords {
  private static final Pattern SENTENCE =
      Pattern.compile("(?<=\\p{L}{3}[.!?])[\"”’']*\\s+(?=\\P{Ll})");

  /// Words of content that two wordings of one sentence have in common.
  private static final int SHARED = 2;

  private OtherWords() {}

  static boolean tell(Saying one, Saying other) {
    if (HouseStyle.isOne(one.evidence().exact(), other.evidence().exact())) {
      return false;
    }
    var here = sentences(one);
    var there = sentences(other);
    return areParallel(here, there)
        ? differ(one.evidence().exact(), other.evidence().exact())
        : here.stream().anyMatch(a -> there.stream().anyMatch(b -> differ(a, b) && isOne(a, b)));
  }

  /// Sentence stands beside sentence; a single one beside a single one.
  private static boolean areParallel(List<String> here, List<String> there) {
    return here.size() == there.size()
        && IntStream.range(1, here.size()).allMatch(i -> isOne(here.get(i), there.get(i)));
  }

  private static List<String> sentences(Saying saying) {
    return Arrays.asList(SENTENCE.split(saying.evidence().exact().strip(), -1));
  }

  private static boolean differ(String one, String other) {
    if (HouseStyle.isOne(one, other)) {
      return false;
    }
    var here = HouseStyle.words(one);
    var there = HouseStyle.words(other);
    boolean elided = (one + other).contains("...") || (one + other).contains("…");
    return Variant.of(here, there, elided).isPresent() || Variant.isReworded(here, there);
  }

  /// Most of the shorter one is in both.
  private static boolean isOne(String one, String other) {
    var shared = new HashSet<>(Words.content(one));
    var rest = new HashSet<>(Words.content(other));
    int shorter = Math.min(shared.size(), rest.size());
    shared.retainAll(rest);
    return shared.size() >= Math.min(SHARED, shorter) && shared.size() * 2 >= shorter;
  }
}
