package org.readout.publish;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.readout.intake.Evidence;
import org.readout.reconcile.Difference;

/// Where the accounts differ: one plain sentence, the sides next to each other, and on demand the
/// passages of each side in their context.
final class DifferencesSection {

  /// Reports of one side whose passages are shown; further ones are named.
  private static final int PASSAGES = 3;

  private DifferencesSection() {}

  static void write(Page page) {
    var differences = page.view().story().findings().differences();
    if (differences.isEmpty()) {
      return;
    }
    page.section("differences", "Where the accounts differ");
    differences.forEach(difference -> difference(page, difference));
    page.sectionEnd();
  }

  private static void difference(Page page, Difference difference) {
    var html = page.html();
    html.open("article", "class", "difference", "id", "item-" + difference.id());
    html.open("p", "class", "sentence");
    html.element("span", difference.kind().word(), "class", "kind").text(" ");
    html.text(difference.explanation()).close();
    html.open("div", "class", "sides");
    difference.values().forEach(side -> side(page, difference, side));
    html.close();
    passages(page, difference.values());
    html.end();
  }

  private static void side(Page page, Difference difference, Difference.Side side) {
    var html = page.html();
    html.open("div", "class", "side line", "data-e", page.runs(side.support().evidence()));
    html.open("p").open("q");
    words(page, difference, side);
    html.close().close();
    html.open("p", "class", "meta");
    page.supportAndNames(Backing.of(side.support()));
    html.close().close();
  }

  /// Of two wordings each has the words marked that the other does not have.
  private static void words(Page page, Difference difference, Difference.Side side) {
    boolean compared =
        difference.kind() == Difference.Kind.WORDING && difference.values().size() == 2;
    if (!compared) {
      page.html().text(Wording.shortened(side.text(), 240));
      return;
    }
    boolean first = side.equals(difference.values().getFirst());
    var other = first ? difference.values().getLast() : difference.values().getFirst();
    var pieces = WordDiff.between(other.text(), side.text());
    DiffView.onlyHere(page.html(), pieces);
  }

  private static void passages(Page page, List<Difference.Side> sides) {
    var html = page.html();
    html.open("details", "class", "passages");
    html.element("summary", sides.size() == 2 ? "Read both passages" : "Read the passages");
    html.open("div", "class", "sides");
    sides.forEach(side -> passages(page, side));
    html.close().close();
  }

  private static void passages(Page page, Difference.Side side) {
    var html = page.html();
    html.open("div", "class", "context");
    var byReport =
        side.support().evidence().stream()
            .collect(Collectors.groupingBy(Evidence::report, TreeMap::new, Collectors.toList()));
    byReport.entrySet().stream()
        .limit(PASSAGES)
        .forEach(entry -> passage(page, entry.getKey(), entry.getValue()));
    var further = byReport.keySet().stream().skip(PASSAGES).toList();
    if (!further.isEmpty()) {
      html.element("p", "Also in " + page.view().reportNames(further), "class", "note");
    }
    html.close();
  }

  private static void passage(Page page, String report, List<Evidence> evidence) {
    var html = page.html();
    html.open("p", "class", "meta");
    page.link(page.view().reportName(report), evidence, "source");
    html.close();
    PassageView.write(page, Passage.of(page.marks().text(report), evidence));
  }
}
