package org.readout.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.lineage.Link;

/// The reports of one origin as a tree: each under the one that it most draws on.
///
/// @param rows every report once, each behind the one above it
record LineageTree(List<Row> rows) {

  /// One report.
  ///
  /// @param link by which it hangs on the report above it; null at the top
  /// @param above the row of that report; -1 at the top
  /// @param depth 0 at the top
  record Row(String report, @Nullable Link link, int above, int depth) {}

  /// @param members reports of one origin, in the order of the story
  static LineageTree of(List<String> members, List<Link> links) {
    var parents = new LinkedHashMap<String, Link>();
    links.stream()
        .filter(link -> link.kind() != Link.Kind.CITES)
        .filter(link -> members.contains(link.from()) && members.contains(link.to()))
        .sorted(
            Comparator.comparingDouble((Link link) -> -link.share())
                .thenComparing(Link::from)
                .thenComparing(Link::to))
        .forEach(link -> hang(link, parents));
    var rows = new ArrayList<Row>();
    for (var member : members) {
      if (!parents.containsKey(member)) {
        grow(member, /* above= */ -1, /* depth= */ 0, members, parents, rows);
      }
    }
    return new LineageTree(List.copyOf(rows));
  }

  private static void hang(Link link, Map<String, Link> parents) {
    if (!parents.containsKey(link.from())
        && !link.from().equals(link.to())
        && !root(link.to(), parents).equals(link.from())) {
      parents.put(link.from(), link);
    }
  }

  private static String root(String report, Map<String, Link> parents) {
    var at = report;
    for (var link = Optional.ofNullable(parents.get(at)); link.isPresent(); ) {
      at = link.get().to();
      link = Optional.ofNullable(parents.get(at));
    }
    return at;
  }

  private static void grow(
      String report,
      int above,
      int depth,
      List<String> members,
      Map<String, Link> parents,
      List<Row> rows) {
    int here = rows.size();
    rows.add(new Row(report, parents.get(report), above, depth));
    for (var member : members) {
      var link = parents.get(member);
      if (link != null && link.to().equals(report)) {
        grow(member, here, depth + 1, members, parents, rows);
      }
    }
  }
}
