package org.readout.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.readout.text.Stem;

/// Where one account of a statement departs from the fullest one in its words.
///
/// Punctuation, case, spelling and inflection do not count, nor do function words, nor does it
/// count where one account begins later or ends sooner than the other: that is a shortened
/// quotation, not another wording. Nor do words count that it gives at another place.
///
/// @param replaced how many places hold other words
/// @param dropped how many places lack words
/// @param shared how many content words both have
record Variant(int replaced, int dropped, int shared) {
  /// Words that carry no content bind the alignment, but weigh little in it.
  private static final double FUNCTION_WEIGHT = 0.2;

  /// So many content words at the beginning or the end may stand in the place of others; where
  /// there are more, the two go on to different things.
  private static final int AT_EDGE = 2;

  /// Two texts of so many words share some by chance: there the words right around another one have
  /// to be the same.
  private static final int LONG = 12;

  private static final int FRAME = 3;

  /// A stretch of one text beside a stretch of the other, between two shared words.
  private record Gap(List<String> here, List<String> there, boolean edge) {
    boolean isReplacement() {
      boolean near = !edge || (here.size() <= AT_EDGE && there.size() <= AT_EDGE);
      return near
          && !here.isEmpty()
          && !there.isEmpty()
          && !new HashSet<>(here).equals(new HashSet<>(there))
          && !String.join("", here).equals(String.join("", there));
    }

    boolean isDrop() {
      return !edge && here.isEmpty() != there.isEmpty();
    }

    /// @param full the content words of one text
    /// @param other the content words of the other
    boolean isMove(List<String> full, List<String> other) {
      return here.isEmpty() ? full.containsAll(there) : other.containsAll(here);
    }
  }

  /// Empty where they do not differ, or share too little to be compared.
  static Optional<Variant> of(Saying full, Saying other) {
    boolean elided =
        other.evidence().exact().contains("...") || other.evidence().exact().contains("…");
    return of(full.all(), other.all(), elided);
  }

  /// @param elided whether words that are left out were marked so
  static Optional<Variant> of(List<String> full, List<String> other, boolean elided) {
    return ofStems(stems(full), stems(other), elided);
  }

  private static List<String> stems(List<String> words) {
    return words.stream().map(word -> Words.isContent(word) ? Stem.of(word) : word).toList();
  }

  private static Optional<Variant> ofStems(List<String> full, List<String> other, boolean elided) {
    var pairs = between(full, Alignment.of(full, other, Variant::weight).pairs());
    int shared = (int) pairs.stream().filter(p -> Words.isContent(full.get(p.first()))).count();
    if (shared < 2) {
      return Optional.empty();
    }
    var gaps = gaps(full, other, pairs);
    int replaced = (int) gaps.stream().filter(Gap::isReplacement).count();
    var here = content(full);
    var there = content(other);
    int dropped =
        (int)
            gaps.stream()
                .filter(gap -> !elided && gap.isDrop() && !gap.isMove(here, there))
                .count();
    return replaced + dropped == 0
        ? Optional.empty()
        : Optional.of(new Variant(replaced, dropped, shared));
  }

  /// True where two texts with the same content words differ in the others, or in inflection, at
  /// two places or more: what stands in quotation marks ought to be the same to the word. An
  /// article or another single small word that one has more is no such place.
  static boolean isReworded(List<String> full, List<String> other) {
    var pairs = Alignment.of(full, other, word -> 1).pairs();
    int places = 0;
    for (int i = 1; i < pairs.size(); i++) {
      var last = pairs.get(i - 1);
      var next = pairs.get(i);
      places +=
          isOtherwise(
                  full.subList(last.first() + 1, next.first()),
                  other.subList(last.second() + 1, next.second()))
              ? 1
              : 0;
    }
    return places >= 2 && pairs.size() * 2 >= Math.min(full.size(), other.size());
  }

  /// Both have words there, not only written otherwise, or one has a phrase more.
  private static boolean isOtherwise(List<String> here, List<String> there) {
    boolean both = !here.isEmpty() && !there.isEmpty();
    return both
        ? !String.join("", here).equals(String.join("", there))
        : here.size() + there.size() > 1;
  }

  private static double weight(String word) {
    return Words.isContent(word) ? 1 : FUNCTION_WEIGHT;
  }

  /// Without the small words before the first and behind the last shared word of content, unless
  /// they stand right beside it in both texts: anywhere else they fit by chance.
  private static List<Alignment.Pair> between(List<String> full, List<Alignment.Pair> pairs) {
    int last = pairs.size() - 1;
    while (last >= 0 && !Words.isContent(full.get(pairs.get(last).first()))) {
      last--;
    }
    int first = 0;
    while (first < last && !Words.isContent(full.get(pairs.get(first).first()))) {
      first++;
    }
    while (first > 0 && follows(pairs.get(first - 1), pairs.get(first))) {
      first--;
    }
    while (last >= 0 && last + 1 < pairs.size() && follows(pairs.get(last), pairs.get(last + 1))) {
      last++;
    }
    return pairs.subList(first, last + 1);
  }

  private static List<Gap> gaps(List<String> a, List<String> b, List<Alignment.Pair> pairs) {
    var gaps = new ArrayList<Gap>();
    int i = 0;
    int j = 0;
    boolean isLong = Math.min(a.size(), b.size()) >= LONG;
    for (int k = 0; k <= pairs.size(); k++) {
      var pair = k < pairs.size() ? pairs.get(k) : new Alignment.Pair(a.size(), b.size());
      boolean edge = i == 0 || j == 0 || k == pairs.size();
      if (!isLong || around(pairs, k) >= (edge ? FRAME - 1 : FRAME)) {
        gaps.add(gap(a.subList(i, pair.first()), b.subList(j, pair.second()), edge));
      }
      i = pair.first() + 1;
      j = pair.second() + 1;
    }
    return gaps;
  }

  /// How many shared words stand in a row right before and right behind the gap before a pair.
  private static int around(List<Alignment.Pair> pairs, int gap) {
    int from = gap;
    while (from > 0 && (from == gap || follows(pairs.get(from - 1), pairs.get(from)))) {
      from--;
    }
    int to = gap;
    while (to < pairs.size() && (to == gap || follows(pairs.get(to - 1), pairs.get(to)))) {
      to++;
    }
    return to - from;
  }

  private static boolean follows(Alignment.Pair one, Alignment.Pair next) {
    return next.first() == one.first() + 1 && next.second() == one.second() + 1;
  }

  private static Gap gap(List<String> here, List<String> there, boolean edge) {
    return new Gap(content(here), content(there), edge);
  }

  private static List<String> content(List<String> words) {
    return words.stream().filter(Words::isContent).map(Stem::of).toList();
  }
}
