package org.readout.lineage;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Groups of reports that descend from one another (union-find over the links).
final class Origins {

  private final Map<String, String> parents = new TreeMap<>();

  private Origins(List<String> reports) {
    reports.forEach(report -> parents.put(report, report));
  }

  /// @param reports ids
  /// @param links those that make one origin of two reports
  /// @return the name of each report's origin, numbered by the first report id
  static Map<String, String> of(List<String> reports, List<Link> links) {
    var origins = new Origins(reports);
    links.forEach(link -> origins.join(link.from(), link.to()));
    return origins.named();
  }

  private void join(String one, String other) {
    if (parents.containsKey(one) && parents.containsKey(other)) {
      var first = root(one);
      var second = root(other);
      parents.put(
          first.compareTo(second) < 0 ? second : first,
          first.compareTo(second) < 0 ? first : second);
    }
  }

  private String root(String report) {
    String at = report;
    for (String up = parent(at); !up.equals(at); up = parent(at)) {
      parents.put(at, parent(up));
      at = up;
    }
    return at;
  }

  private String parent(String report) {
    return parents.getOrDefault(report, report);
  }

  private Map<String, String> named() {
    var names = new TreeMap<String, String>();
    var origins = new TreeMap<String, String>();
    for (String report : List.copyOf(parents.keySet())) {
      var root = root(report);
      names.computeIfAbsent(root, r -> "origin-" + (names.size() + 1));
      origins.put(report, names.getOrDefault(root, root));
    }
    return origins;
  }
}
