package org.readout.reconcile;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.readout.claim.Claims;

/// How much a word tells, by the number of sentences of the story in which it stands (inverse
/// document frequency): from just above 0 for one that stands in all of them to 1 for one that
/// stands in one.
final class Weights {
  /// In a story of a few sentences the main word stands in most of them and tells no less: it is
  /// weighed as if there were this many.
  private static final int FEWEST = 100;

  private final Map<String, Integer> sentences;
  private final int total;

  private Weights(Map<String, Integer> sentences, int total) {
    this.sentences = sentences;
    this.total = total;
  }

  static Weights of(Collection<Claims> reports) {
    var counts = new HashMap<String, Integer>();
    int total = 0;
    for (Claims claims : reports) {
      var document = claims.annotations().document();
      for (var sentence : document.sentences()) {
        new HashSet<>(Words.content(document.at(sentence.span())))
            .forEach(word -> counts.merge(word, 1, Integer::sum));
        total++;
      }
    }
    return new Weights(counts, total);
  }

  /// @param stem as from [Words#content]
  double of(String stem) {
    int count = Math.max(1, sentences.getOrDefault(stem, 1));
    double all = Math.max(total, FEWEST);
    return Math.log(1 + all / count) / Math.log(1 + all);
  }

  double sum(List<String> stems) {
    return stems.stream().mapToDouble(this::of).sum();
  }
}
