package org.readout.reconcile;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.readout.claim.Claims;

/// How much a word tells, by the number of sentences of the story in which it stands (inverse document
/// frequency): from just above 0 for one that stands in all of them to 1 for one that stands in one.
final class Weights {
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
    return total < 2 ? 1 : Math.log(1 + (double) total / count) / Math.log(1 + (double) total);
  }

  double of(List<String> stems) {
    return stems.stream().mapToDouble(this::of).sum();
  }

  /// The share of the story's sentences in which the word stands, from 0 to 1.
  double frequency(String stem) {
    return total == 0 ? 0 : (double) sentences.getOrDefault(stem, 0) / total;
  }
}
