package org.readout.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.lineage.Link;

/// Why several reports count as one origin, in words, from the links of the lineage.
final class Kinship {

  /// Reports named at most; the rest is counted.
  private static final int NAMED = 4;

  /// With more reports of one origin, who draws on whom is left to the drawing.
  private static final int TOLD = 8;

  private final StoryView view;
  private final Map<String, List<Link>> links;

  Kinship(StoryView view) {
    this.view = view;
    links =
        view.story().lineage().links().stream()
            .filter(link -> link.kind() != Link.Kind.CITES)
            .collect(Collectors.groupingBy(Link::from));
  }

  /// One clause for each origin of which two or more of these reports are members.
  List<String> clauses(Collection<String> reports) {
    return byOrigin(reports).values().stream()
        .filter(members -> members.size() > 1)
        .map(this::clause)
        .toList();
  }

  private Map<String, List<String>> byOrigin(Collection<String> reports) {
    Map<String, List<String>> members = new LinkedHashMap<>();
    for (var report : reports.stream().distinct().sorted().toList()) {
      members.computeIfAbsent(view.origin(report), any -> new ArrayList<>()).add(report);
    }
    return members;
  }

  private String clause(List<String> members) {
    for (var root : members.size() > TOLD ? List.<String>of() : members) {
      var its =
          members.stream()
              .filter(member -> !member.equals(root))
              .flatMap(member -> link(member, root).stream())
              .toList();
      if (its.size() == members.size() - 1) {
        return withRoot(root, its);
      }
    }
    return names(members) + " count as one, because they descend from one another";
  }

  /// The strongest link by which a report depends on another; a mere citation is none.
  private Optional<Link> link(String from, String to) {
    return Stream.concat(
            links.getOrDefault(from, List.of()).stream().filter(link -> link.to().equals(to)),
            links.getOrDefault(to, List.of()).stream()
                .filter(link -> link.kind() == Link.Kind.SAME_ORIGIN && link.to().equals(from)))
        .max(Comparator.comparingDouble(Link::share));
  }

  private String withRoot(String root, List<Link> links) {
    var others =
        links.stream().map(link -> link.from().equals(root) ? link.to() : link.from()).toList();
    var count = others.size() == 1 ? " counts with " : " count with ";
    var it = others.size() == 1 ? "it" : "they";
    return names(others) + count + view.reportName(root) + ", because " + reason(it, links);
  }

  private static String reason(String who, List<Link> links) {
    var kinds = links.stream().map(Link::kind).distinct().toList();
    boolean one = links.size() == 1;
    var verb =
        kinds.size() > 1
            ? "draw on it"
            : switch (kinds.getFirst()) {
              case COPIED -> one ? "copies it" : "copy it";
              case ADAPTED -> one ? "adapts it" : "adapt it";
              case SAME_ORIGIN, CITES -> one ? "has the same origin" : "have the same origin";
            };
    return who + " " + verb + (one ? share(links.getFirst()) : "");
  }

  private static String share(Link link) {
    return link.share() > 0
        ? " (they share " + LineageSection.percent(link) + " of the shorter one’s words)"
        : "";
  }

  private String names(List<String> reports) {
    var names = reports.stream().map(view::reportName).limit(NAMED).toList();
    int more = reports.size() - names.size();
    if (more > 0) {
      return String.join(", ", names) + " and " + more + " more";
    }
    return StoryView.list(names);
  }
}
