package org.readout.publish;

import org.readout.reconcile.Finding;
import org.readout.reconcile.Happening;

/// What happened: each happening with its facts and how they stand.
final class HappeningsSection {

  private HappeningsSection() {}

  static void write(Page page) {
    page.section("happenings", "What happened");
    page.view().byWeight().forEach(happening -> happening(page, happening));
    page.sectionEnd();
  }

  private static void happening(Page page, Happening happening) {
    var html = page.html();
    html.open("article", "class", "happening", "id", "item-" + happening.id());
    html.open("div", "class", "line", "data-e", page.runs(happening.support().evidence()));
    html.element(page.itemHeading(), happening.title());
    html.open("div", "class", "meta");
    html.element("span", happening.kind().noun(), "class", "kind").text(" ");
    html.element("span", happening.status().word(), "class", "status " + happening.status().word());
    page.support(Backing.of(happening.support()));
    page.badge(happening.standing(), page.view().why().of(happening));
    html.close().end();
    participants(page, happening);
    var facts = StoryView.telling(happening);
    if (!facts.isEmpty()) {
      html.open("dl", "class", "facts");
      facts.forEach(fact -> fact(page, fact));
      html.close();
    }
    html.end();
  }

  private static void participants(Page page, Happening happening) {
    var names = page.view().actorNames(page.view().participants(happening));
    if (!names.isEmpty()) {
      page.html().element("p", names, "class", "who");
    }
  }

  private static void fact(Page page, Finding fact) {
    var html = page.html();
    html.open("div", "class", "fact " + fact.standing().word());
    html.open("dt").text(Wording.sentence(fact.attribute()));
    page.badge(fact.standing(), page.view().why().of(fact));
    html.close();
    fact.values().forEach(value -> value(page, value));
    html.end();
  }

  private static void value(Page page, Finding.Value value) {
    var html = page.html();
    html.open("dd", "data-e", page.runs(value.support().evidence()));
    html.element("span", Wording.value(value), "class", "value");
    if (!Wording.value(value).equalsIgnoreCase(value.text())) {
      html.text(" ").element("q", Wording.shortened(value.text(), 90));
    }
    page.supportAndNames(Backing.of(value.support()));
    html.close();
  }
}
