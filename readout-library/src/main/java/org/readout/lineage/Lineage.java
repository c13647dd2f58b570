package org.readout.lineage;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Who drew on whom among the reports of a story, and the origins that follow.
///
/// @param links ordered by `from`, `to`, kind
/// @param origins the origin of each report, by report id: reports that descend from one another
///   share one; a name such as `origin-1`, numbered by first report
public record Lineage(List<Link> links, Map<String, String> origins) {

  public Lineage {
    links = List.copyOf(links);
    origins = java.util.Collections.unmodifiableMap(new TreeMap<>(origins));
  }

  /// How many independent origins stand behind these reports.
  public int independent(Collection<String> reports) {
    return (int)
        reports.stream().map(report -> origins.getOrDefault(report, report)).distinct().count();
  }
}
