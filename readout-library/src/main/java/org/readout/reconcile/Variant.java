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
/// quotation, not another wording.
///
/// @param replaced how many places hold other words
/// @param dropped how many places lack words
/// @param shared how many content words both have
record Variant(int replaced, int dropped, int shared) {
  /// Words that carry no content bind the alignment, but weigh little in it.
  private static final double FUNCTION_WEIGHT = 0.2;

  /// A stretch of one text beside a stretch of the other, between two shared words.
  private record Gap(List<String> here, List<String> there, boolean edge) {
    boolean isReplacement() {
      return !here.isEmpty()
          && !there.isEmpty()
          && !new HashSet<>(here).equals(new HashSet<>(there))
          && !String.join("", here).equals(String.join("", there));
    }

    boolean isDrop() {
      return !edge && here.isEmpty() != there.isEmpty();
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
    var pairs = between(full, Alignment.of(full, other, Variant::weight).pairs());
    int shared = (int) pairs.stream().filter(p -> Words.isContent(full.get(p.first()))).count();
    if (shared < 2) {
      return Optional.empty();
    }
    var gaps = gaps(full, other, pairs);
    int replaced = (int) gaps.stream().filter(Gap::isReplacement).count();
    int dropped = elided ? 0 : (int) gaps.stream().filter(Gap::isDrop).count();
    return replaced + dropped == 0
        ? Optional.empty()
        : Optional.of(new Variant(replaced, dropped, shared));
  }

  /// True where two texts with the same content words differ in the others, or in inflection, at
  /// two places or more: what stands in quotation marks ought to be the same to the word.
  static boolean isReworded(List<String> full, List<String> other) {
    var pairs = Alignment.of(full, other, word -> 1).pairs();
    int places = 0;
    for (int i = 1; i < pairs.size(); i++) {
      var last = pairs.get(i - 1);
      var next = pairs.get(i);
      places += next.first() - last.first() > 1 || next.second() - last.second() > 1 ? 1 : 0;
    }
    return places >= 2 && pairs.size() * 2 >= Math.min(full.size(), other.size());
  }

  private static double weight(String word) {
    return Words.isContent(word) ? 1 : FUNCTION_WEIGHT;
  }

  /// Without the small words behind the last shared word of content that stand far behind it in the
  /// longer text and right behind it in the other: at the end of a shortened quotation they fit any
  /// later place.
  private static List<Alignment.Pair> between(List<String> full, List<Alignment.Pair> pairs) {
    int last = pairs.size() - 1;
    while (last >= 0 && !Words.isContent(full.get(pairs.get(last).first()))) {
      last--;
    }
    for (int i = Math.max(1, last + 1); i < pairs.size(); i++) {
      var before = pairs.get(i - 1);
      var here = pairs.get(i);
      boolean follows = here.second() == before.second() + 1;
      if (follows && !content(full.subList(before.first() + 1, here.first())).isEmpty()) {
        return pairs.subList(0, i);
      }
    }
    return pairs;
  }

  private static List<Gap> gaps(List<String> a, List<String> b, List<Alignment.Pair> pairs) {
    var gaps = new ArrayList<Gap>();
    int i = 0;
    int j = 0;
    for (Alignment.Pair pair : pairs) {
      boolean edge = i == 0 || j == 0;
      gaps.add(gap(a.subList(i, pair.first()), b.subList(j, pair.second()), edge));
      i = pair.first() + 1;
      j = pair.second() + 1;
    }
    gaps.add(gap(a.subList(i, a.size()), b.subList(j, b.size()), true));
    return gaps;
  }

  private static Gap gap(List<String> here, List<String> there, boolean edge) {
    return new Gap(content(here), content(there), edge);
  }

  private static List<String> content(List<String> words) {
    return words.stream().filter(Words::isContent).map(Stem::of).toList();
  }
}
