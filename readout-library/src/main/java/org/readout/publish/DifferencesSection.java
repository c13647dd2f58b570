package org.readout.publish;

import org.readout.reconcile.Difference;

/// Where the accounts differ: one plain sentence, then the sides next to each other.
final class DifferencesSection {

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
    difference.values().forEach(side -> side(page, side));
    html.close().end();
  }

  private static void side(Page page, Difference.Side side) {
    var html = page.html();
    html.open("div", "class", "side line", "data-e", page.runs(side.support().evidence()));
    html.open("p").element("q", Wording.shortened(side.text(), 240)).close();
    html.open("p", "class", "meta");
    page.supportAndNames(Backing.of(side.support()));
    html.close().close();
  }
}
