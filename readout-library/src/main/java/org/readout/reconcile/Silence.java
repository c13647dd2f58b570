package org.readout.reconcile;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.readout.intake.Evidence;

/// Whether a report says nothing of what others tell.
///
/// That nothing was read there is no proof: the report may tell of it in a way that was not
/// understood. It is silent only where no sentence of it holds a third, by weight, of the words by
/// which the others tell of it.
final class Silence {
  private static final double TOUCHED = 0.34;

  /// Words that tell of a thing; with fewer nothing can be looked for.
  private static final int FEWEST = 3;

  private final Sources sources;
  private final Map<String, List<Set<String>>> sentences = new LinkedHashMap<>();

  Silence(Sources sources) {
    this.sources = sources;
  }

  /// Made when first asked for: most stories hold few things that a report may be silent on.
  private List<Set<String>> sentences(String report) {
    return sentences.computeIfAbsent(
        report,
        id -> {
          var document = sources.claims(id).annotations().document();
          return document.sentences().stream().map(s -> stems(document.at(s.span()))).toList();
        });
  }

  private static Set<String> stems(String text) {
    return new HashSet<>(Words.content(text));
  }

  /// Which reports, by id, are silent on a thing.
  ///
  /// @param told where others tell of it
  Predicate<String> on(Collection<Evidence> told) {
    var telling = telling(told);
    double all = weight(telling);
    return report ->
        telling.size() >= FEWEST
            && sentences(report).stream()
                .noneMatch(sentence -> weight(common(telling, sentence)) >= TOUCHED * all);
  }

  /// True when some sentence of the report holds a word by which others name the thing ("the
  /// vote"): it may tell of it in other words beside.
  ///
  /// @param stems as from [Words#content]
  boolean names(String report, Set<String> stems) {
    return sentences(report).stream().anyMatch(sentence -> !common(stems, sentence).isEmpty());
  }

  /// The words that at least half of the reports use for it.
  private static Set<String> telling(Collection<Evidence> told) {
    Map<String, Set<String>> byReport = new LinkedHashMap<>();
    told.forEach(evidence ->
        byReport
            .computeIfAbsent(evidence.report(), report -> new TreeSet<>())
            .addAll(stems(evidence.exact())));
    var counts = new HashMap<String, Integer>();
    byReport.values().forEach(stems -> stems.forEach(stem -> counts.merge(stem, 1, Integer::sum)));
    var telling = new TreeSet<String>();
    counts.forEach((stem, count) -> {
      if (count * 2 >= byReport.size()) {
        telling.add(stem);
      }
    });
    return telling;
  }

  private static Set<String> common(Set<String> one, Set<String> other) {
    var common = new HashSet<>(one);
    common.retainAll(other);
    return common;
  }

  private double weight(Set<String> stems) {
    return sources.weights().sum(List.copyOf(stems));
  }
}
