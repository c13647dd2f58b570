package org.readout.publish;

import java.util.List;
import org.readout.text.Span;

/// Writes a [Passage] as a quotation, its evidence marked.
final class PassageView {

  private final Html html;
  private final Passage passage;
  private final ReportText text;

  private PassageView(Page page, Passage passage) {
    html = page.html();
    this.passage = passage;
    text = page.marks().text(passage.report().id());
  }

  static void write(Page page, Passage passage) {
    page.html().open("blockquote");
    new PassageView(page, passage).stretches();
    page.html().close();
  }

  private void stretches() {
    for (var stretch : passage.stretches()) {
      html.open("p");
      boolean opens = text.paragraphs().stream().anyMatch(p -> p.start() == stretch.start());
      boolean ends = text.paragraphs().stream().anyMatch(p -> p.end() == stretch.end());
      html.text(opens ? "" : "… ");
      marked(stretch, passage.marked());
      html.text(ends ? "" : " …").close();
    }
  }

  private void marked(Span stretch, List<Span> marked) {
    int at = stretch.start();
    var words = passage.report().text();
    for (var span : marked) {
      int start = Math.max(at, span.start());
      int end = Math.min(stretch.end(), span.end());
      if (start < end) {
        html.text(words, at, start).open("mark").text(words, start, end).close();
        at = end;
      }
    }
    html.text(words, at, stretch.end());
  }
}
