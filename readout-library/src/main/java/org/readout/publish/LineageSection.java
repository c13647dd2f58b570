package org.readout.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.intake.Evidence;
import org.readout.lineage.Link;

/// Who copies or cites whom: a drawing, and the same in words.
final class LineageSection {

  private LineageSection() {}

  static void write(Page page) {
    var story = page.view().story();
    if (story.reports().size() < 2) {
      return;
    }
    page.section("lineage", "Who copies or cites whom");
    if (story.lineage().links().isEmpty()) {
      page.html()
          .element("p", "No report was found to copy, rewrite or cite another.", "class", "note");
    } else {
      drawing(page, LineageLayout.of(story.reports(), story.lineage()));
      page.html().open("ul", "class", "links");
      story.lineage().links().forEach(link -> link(page, link));
      page.html().close();
    }
    page.sectionEnd();
  }

  private static void drawing(Page page, LineageLayout layout) {
    var html = page.html();
    html.element(
        "p",
        "An arrow leads from a report to the one that it draws on: a full line where it copies or"
            + " adapts it, with the share of the shorter report’s words that both have, a dashed line"
            + " where it cites it, a dotted line where both come from a third. Reports in one box count as one origin.",
        "class",
        "note");
    LineageDrawing.write(page, layout);
    if (!layout.alone().isEmpty()) {
      html.element(
          "p",
          "No link to any other report: " + page.view().reportNames(layout.alone()) + ".",
          "class",
          "note");
    }
    int linked = page.view().story().reports().size() - layout.alone().size();
    if (linked > layout.nodes().size()) {
      html.element(
          "p",
          "The drawing shows %d of %d linked reports; all links are listed below."
              .formatted(layout.nodes().size(), linked),
          "class",
          "note");
    }
  }

  private static void link(Page page, Link link) {
    var evidence = evidence(link);
    page.html().open("li", "class", "line", "data-e", page.runs(evidence));
    page.html().text(words(page.view(), link)).text(" ");
    page.link(Backing.count(link.passages().size(), "passage"), evidence, "support");
    page.html().close();
  }

  static List<Evidence> evidence(Link link) {
    var evidence = new ArrayList<Evidence>();
    for (var passage : link.passages()) {
      evidence.add(passage.here());
      if (!passage.there().equals(passage.here())) {
        evidence.add(passage.there());
      }
    }
    return evidence;
  }

  /// `Echo adapts Kestrel: 81 % of the shorter report's words`.
  static String words(StoryView view, Link link) {
    var pair =
        view.reportName(link.from()) + " " + verb(link.kind()) + " " + view.reportName(link.to());
    return link.share() > 0 ? pair + ": " + percent(link) + " of the shorter report’s words" : pair;
  }

  static String verb(Link.Kind kind) {
    return switch (kind) {
      case COPIED -> "copies";
      case ADAPTED -> "adapts";
      case CITES -> "cites";
      case SAME_ORIGIN -> "shares its origin with";
    };
  }

  static String percent(Link link) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * link.share());
  }
}
