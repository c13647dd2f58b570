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
    if (story.lineage().links().isEmpty()) {
      return;
    }
    page.section("lineage", "Who copies or cites whom");
    var layout = LineageLayout.of(story.reports(), story.lineage());
    if (!layout.arrows().isEmpty()) {
      LineageDrawing.write(page, layout);
    }
    if (story.reports().size() > LineageLayout.MOST) {
      page.html()
          .element(
              "p",
              "The drawing shows at most %d linked reports; all links are listed below."
                  .formatted(LineageLayout.MOST),
              "class",
              "note");
    }
    page.html().open("ul", "class", "links");
    story.lineage().links().forEach(link -> link(page, link));
    page.html().close();
    page.sectionEnd();
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
