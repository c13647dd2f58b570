package org.readout.publish;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.readout.record.RecordSet;

/// `record.html`: the record as one page that needs nothing but itself; every line leads to the
/// words it was read from.
///
/// It reads without its script, which adds the marking. Whatever a report says is text: it is
/// escaped wherever it stands, and the page's policy runs no script but its own.
public final class HtmlPublisher implements Publisher {

  @Override
  public String fileName() {
    return "record.html";
  }

  @Override
  public void publish(RecordSet record, OutputStream out) throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    try {
      page(record, new Html(writer));
    } catch (UncheckedIOException refused) {
      throw refused.getCause();
    }
    writer.flush();
  }

  private static void page(RecordSet record, Html html) {
    var views = record.stories().stream().map(story -> new StoryView(record, story)).toList();
    var title =
        views.size() == 1
            ? views.getFirst().title()
            : "The record of " + Backing.count(views.size(), "story").replace("storys", "stories");
    html.doctype().open("html", "lang", "en");
    PageHead.write(html, title);
    html.open("body").element("a", "Skip to the record", "class", "skip", "href", "#main");
    top(html, views, title);
    html.open("main", "id", "main");
    var marks = new Marks(record, views);
    int level = views.size() == 1 ? 1 : 2;
    views.forEach(view -> StorySection.write(new Page(html, view, marks, level)));
    html.end();
    foot(html, record);
    PageHead.script(html);
    html.close().end();
  }

  private static void top(Html html, List<StoryView> views, String title) {
    html.open("header", "class", "top").element("p", "Readout", "class", "brand");
    if (views.size() != 1) {
      html.element("h1", title);
      contents(html, views);
    }
    html.end();
  }

  private static void contents(Html html, List<StoryView> views) {
    html.open("nav", "aria-label", "Stories").open("ol");
    for (var view : views) {
      html.open("li");
      html.element("a", view.title(), "href", "#story-" + view.story().id().replaceAll("\\s", "_"));
      html.text(" ").element("span", view.backing().words(), "class", "names").close();
    }
    html.close().end();
  }

  private static void foot(Html html, RecordSet record) {
    html.open("footer");
    html.element(
        "p",
        "Readout reconstructs what the reports say; it does not rule on what is true. “Origins” counts reports"
            + " that do not descend from one another. A number such as [2 ¶5] cites report 2, paragraph 5.");
    if (!record.reader().isBlank()) {
      html.element("p", "Read by " + record.reader() + ".");
    }
    html.end();
  }
}
