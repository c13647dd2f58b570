package org.readout.publish;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.intake.Report;
import org.readout.story.Dateline;
import org.readout.text.Span;

/// The reports of a story, every evidence marked, so that a line can lead to it.
final class ReportsPanel {

  /// A report with more characters shows only the paragraphs that hold evidence, and their
  /// neighbours, so that a page over a very large input still opens.
  static final int WHOLE = 60_000;

  /// In such a report a stretch with more characters shows its two ends.
  static final int STRETCH = 4_000;

  private static final Pattern WEB = Pattern.compile("https?://\\S{1,2000}");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}");

  private final Page page;
  private final Html html;

  private ReportsPanel(Page page) {
    this.page = page;
    html = page.html();
  }

  static void write(Page page) {
    new ReportsPanel(page).write();
  }

  private void write() {
    html.open("aside", "class", "reports", "aria-labelledby", page.id("reports"), "tabindex", "-1");
    html.open("div", "class", "bar");
    html.element("h" + (page.level() + 1), "The reports", "id", page.id("reports"));
    html.open("p", "class", "help")
        .text("Click a line of the record to mark where it comes from. ");
    html.element("kbd", "n").text(" next, ").element("kbd", "p").text(" previous, ");
    html.element("kbd", "Esc").text(" clear.").close();
    html.open("p", "class", "now", "aria-live", "polite").close();
    html.open("p", "class", "steps", "hidden", "");
    button("previous", "← Previous", "p");
    button("next", "Next →", "n");
    button("clear", "Clear", "Esc");
    html.close().close();
    page.view().reports().forEach(this::report);
    html.end();
  }

  private void button(String action, String label, String key) {
    html.open(
        "button",
        "type",
        "button",
        "data-do",
        action,
        "aria-keyshortcuts",
        key.replace("Esc", "Escape"));
    html.text(label).element("kbd", key).close().text(" ");
  }

  private void report(Report report) {
    var key = page.marks().key(report.id());
    html.open(
        "article",
        "class",
        "report",
        "id",
        key,
        "aria-labelledby",
        key + "h",
        "data-name",
        page.view().reportName(report.id()));
    html.open("header").open(page.itemHeading(), "id", key + "h");
    html.element("span", Integer.toString(page.view().reportNumber(report.id())), "class", "number")
        .text(" ");
    html.text(page.view().reportName(report.id())).close();
    html.element("span", "", "class", "hits").close();
    about(report);
    text(report);
    html.end();
  }

  private void about(Report report) {
    html.open("p", "class", "about");
    var title = report.title();
    if (title != null) {
      html.element("cite", title).text(" ");
    }
    html.text(when(report))
        .text(
            " · " + page.view().story().lineage().origins().getOrDefault(report.id(), report.id()));
    var author = report.author();
    html.text(author == null ? "" : " · " + author);
    var file = report.file();
    html.text(file == null ? "" : " · " + file);
    var url = report.url();
    if (url != null && WEB.matcher(url).matches()) {
      html.text(" · ").element("a", "original", "href", url, "rel", "noopener noreferrer");
    }
    html.close();
  }

  private String when(Report report) {
    var published = report.published();
    if (published != null) {
      return Wording.date(published.date().toString());
    }
    var dateline = page.view().story().datelines().get(report.id());
    return dateline == null ? "undated" : Wording.date(dateline.day().toString()) + basis(dateline);
  }

  private static String basis(Dateline dateline) {
    return switch (dateline.basis()) {
      case METADATA -> "";
      case OWN_TEXT -> " (from its text)";
      case OTHER_REPORTS -> " (from other reports)";
    };
  }

  private void text(Report report) {
    var text = page.marks().text(report.id());
    boolean whole = report.text().length() <= WHOLE;
    html.open("div", "class", "text", "dir", "auto", "lang", language(report));
    if (!whole) {
      html.element("p", cutNote(report), "class", "note");
    }
    int left = 0;
    for (int i = 0; i < text.paragraphs().size(); i++) {
      if (whole || shown(text, i)) {
        leftOut(left);
        left = 0;
        paragraph(text, i, whole);
      } else {
        left++;
      }
    }
    leftOut(left);
    html.close();
  }

  private static String cutNote(Report report) {
    return String.format(
        Locale.ROOT,
        "A long report (%,d characters; the page shows up to %,d whole): only paragraphs with"
            + " evidence and their neighbours stand here.",
        report.text().length(),
        WHOLE);
  }

  private static boolean shown(ReportText text, int index) {
    int last = text.paragraphs().size() - 1;
    for (int i = Math.max(0, index - 1); i <= Math.min(last, index + 1); i++) {
      if (text.hasEvidence(text.paragraphs().get(i))) {
        return true;
      }
    }
    return index == 0;
  }

  private void leftOut(int paragraphs) {
    if (paragraphs > 0) {
      html.element(
          "p", "… " + Backing.count(paragraphs, "paragraph") + " left out …", "class", "note");
    }
  }

  private void paragraph(ReportText text, int index, boolean whole) {
    html.open("p", "data-n", Integer.toString(index + 1));
    for (var segment : text.segments(text.paragraphs().get(index))) {
      if (segment.marked()) {
        html.open(
            "span", "class", "m", "id", page.marks().segment(text.report().id(), segment.number()));
        stretch(text.report().text(), segment.span(), whole);
        html.close();
      } else {
        stretch(text.report().text(), segment.span(), whole);
      }
    }
    html.end();
  }

  private void stretch(String text, Span span, boolean whole) {
    if (whole || span.length() <= STRETCH) {
      html.text(text, span.start(), span.end());
    } else {
      html.text(text, span.start(), edge(text, span.start() + STRETCH / 2)).text(" […] ");
      html.text(text, edge(text, span.end() - STRETCH / 2), span.end());
    }
  }

  /// Not between the halves of a surrogate pair.
  private static int edge(String text, int offset) {
    return Character.isLowSurrogate(text.charAt(offset)) ? offset - 1 : offset;
  }

  private static @Nullable String language(Report report) {
    return LANGUAGE.matcher(report.language()).matches() ? report.language() : null;
  }
}
