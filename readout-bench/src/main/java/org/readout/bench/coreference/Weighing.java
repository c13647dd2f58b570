package org.readout.bench.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What words weigh in a corpus (inverse document frequency), and how alike its reports are by
/// them.
final class Weighing {

  private final Map<String, Integer> holders = new HashMap<>();
  private final int reports;

  Weighing(List<ReadReport> reports) {
    this.reports = reports.size();
    for (ReadReport report : reports) {
      report.terms().keySet().forEach(stem -> holders.merge(stem, 1, Integer::sum));
    }
  }

  /// In nats; a word that no report holds weighs as if half a report did.
  double of(String stem) {
    return Math.log(reports / Math.max(0.5, holders.getOrDefault(stem, 0)));
  }

  /// The weight of what both hold.
  double shared(Set<String> one, Set<String> other) {
    return one.stream().filter(other::contains).sorted().mapToDouble(this::of).sum();
  }

  /// The weight of what both hold by that of what either holds, from 0 to 1.
  double overlap(Set<String> one, Set<String> other) {
    var any = new HashSet<>(one);
    any.addAll(other);
    double all = any.stream().sorted().mapToDouble(this::of).sum();
    return all <= 0 ? 0 : shared(one, other) / all;
  }

  /// The cosines of each report with each, by tf-idf with 1 + ln of the count.
  double[][] cosines(List<ReadReport> all) {
    var vectors = all.stream().map(this::vector).toList();
    double[][] cosines = new double[all.size()][all.size()];
    for (int i = 0; i < all.size(); i++) {
      for (int j = i; j < all.size(); j++) {
        cosines[i][j] = i == j ? 1 : product(vectors.get(i), vectors.get(j));
        cosines[j][i] = cosines[i][j];
      }
    }
    return cosines;
  }

  private Map<String, Double> vector(ReadReport report) {
    var vector = new HashMap<String, Double>();
    double squares = 0;
    var stems = new ArrayList<>(report.terms().keySet());
    for (String stem : stems) {
      double value = (1 + Math.log(report.terms().getOrDefault(stem, 1))) * of(stem);
      vector.put(stem, value);
      squares += value * value;
    }
    double length = squares == 0 ? 1 : Math.sqrt(squares);
    stems.forEach(stem -> vector.computeIfPresent(stem, (key, value) -> value / length));
    return vector;
  }

  private static double product(Map<String, Double> one, Map<String, Double> other) {
    double sum = 0;
    for (var entry : one.entrySet()) {
      sum += entry.getValue() * other.getOrDefault(entry.getKey(), 0.0);
    }
    return Math.min(1, sum);
  }
}
