package org.readout.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readout.lineage.Link.Kind;

/// Traces who copied, rewrote or cites whom among the reports of a story. Start here: [#trace].
///
/// Deterministic whatever the order of the accounts; the work grows with their text, not with the
/// number of pairs.
public final class LineageTracer {

  private LineageTracer() {}

  /// @param accounts the reports of one story, with distinct ids
  public static Lineage trace(List<Account> accounts) {
    var ordered =
        accounts.stream()
            .sorted(Comparator.comparing((Account account) -> account.report().id()))
            .toList();
    var citations = Citations.of(ordered);
    var links = new ArrayList<Link>();
    var byId =
        ordered.stream()
            .collect(Collectors.toMap(account -> account.report().id(), Function.identity()));
    Descent.find(ordered, citations)
        .forEach(link -> {
          var from = byId.get(link.from());
          var to = byId.get(link.to());
          boolean told = from != null && to != null && Direction.isTold(from, to, citations);
          links.add(told ? byHouse(link, citations) : shared(link));
        });
    links.addAll(citations.links());
    links.sort(Comparator.comparing(Link::from).thenComparing(Link::to).thenComparing(Link::kind));
    var ids = ordered.stream().map(account -> account.report().id()).toList();
    return new Lineage(
        links,
        Origins.of(
            ids,
            links.stream()
                .filter(
                    link -> link.kind() != Kind.CITES || citations.isCopyOf(link.from(), link.to()))
                .toList()));
  }

  /// Two reports of one agency or outlet that share passages draw on its copy, not on each other.
  private static Link byHouse(Link link, Citations citations) {
    return citations.sameHouse(link.from(), link.to()) ? shared(link) : link;
  }

  /// Who of the two descends from the other nothing tells.
  private static Link shared(Link link) {
    return new Link(link.from(), link.to(), Kind.SAME_ORIGIN, link.share(), link.passages());
  }
}
