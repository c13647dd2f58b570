package org.readout.publish;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.readout.annotate.outcome.OutcomeKind;
import org.readout.reconcile.Outcome;

/// What was agreed, refused, demanded, pledged, raised and so on, by kind.
final class OutcomesSection {

  private OutcomesSection() {}

  static void write(Page page) {
    var outcomes = page.view().story().findings().outcomes();
    if (outcomes.isEmpty()) {
      return;
    }
    page.section("outcomes", "What came of it");
    byKind(outcomes).forEach((kind, list) -> kind(page, kind, list));
    page.sectionEnd();
  }

  /// In the order of the kinds.
  static Map<OutcomeKind, List<Outcome>> byKind(List<Outcome> outcomes) {
    return outcomes.stream()
        .collect(
            Collectors.groupingBy(
                Outcome::kind, () -> new EnumMap<>(OutcomeKind.class), Collectors.toList()));
  }

  private static void kind(Page page, OutcomeKind kind, List<Outcome> outcomes) {
    var html = page.html();
    html.element(page.itemHeading(), Wording.sentence(kind.word()), "class", "outcome-kind");
    html.open("ul", "class", "outcomes");
    outcomes.forEach(outcome -> outcome(page, outcome));
    html.end();
  }

  private static void outcome(Page page, Outcome outcome) {
    var html = page.html();
    page.item(outcome.id(), outcome.support().evidence());
    html.open("p");
    var parties = page.view().actorNames(outcome.parties());
    if (!parties.isEmpty()) {
      html.element("strong", parties).text(": ");
    }
    html.text(outcome.content()).close();
    html.open("div", "class", "meta");
    if (!outcome.status().equals(outcome.kind().word())) {
      html.element("span", outcome.status(), "class", "status");
    }
    page.backed(Backing.of(outcome.support()), outcome.standing(), page.view().why().of(outcome));
    html.close().end();
  }
}
