package org.readout.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    var links = new ArrayList<>(Descent.find(ordered, citations));
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
}
