package org.readout.publish;

import java.util.ArrayList;
import java.util.List;
import org.readout.reconcile.Happening;
import org.readout.reconcile.TimelineEntry;

/// The timeline, drawn; what no report dates stands below it.
final class TimelineSection {

  private static final int TEXT = TimelineLayout.AXIS + 24;

  private TimelineSection() {}

  static void write(Page page) {
    var timeline = page.view().story().findings().timeline();
    if (timeline.isEmpty()) {
      return;
    }
    page.section("timeline", "Timeline");
    var rows = TimelineLayout.rows(entries(page.view(), timeline));
    if (!rows.isEmpty()) {
      drawing(page, rows);
    }
    undated(page, timeline);
    page.sectionEnd();
  }

  private static List<TimelineLayout.Entry> entries(StoryView view, List<TimelineEntry> timeline) {
    var entries = new ArrayList<TimelineLayout.Entry>();
    for (var entry : timeline) {
      var date = entry.date();
      var happening = view.happening(entry.happening());
      if (date != null && happening != null) {
        entries.add(new TimelineLayout.Entry(date, title(happening), happening.id()));
      }
    }
    return entries;
  }

  private static String title(Happening happening) {
    return switch (happening.status()) {
      case OCCURRED -> happening.title();
      default -> happening.title() + " (" + happening.status().word() + ")";
    };
  }

  private static void drawing(Page page, List<TimelineLayout.Row> rows) {
    var html = page.html();
    int height = TimelineLayout.height(rows);
    html.open(
        "svg",
        "class",
        "timeline-drawing",
        "role",
        "group",
        "aria-label",
        "Happenings in order of time",
        "viewBox",
        "0 0 " + TimelineLayout.WIDTH + " " + height);
    line(html, "axis", rows.getFirst().y() - 5, rows.getLast().y() - 5);
    rows.forEach(row -> row(page, row));
    html.end();
  }

  private static void row(Page page, TimelineLayout.Row row) {
    var html = page.html();
    var gap = row.gap();
    if (gap != null) {
      text(html, "gap", TEXT - 10, row.y() - TimelineLayout.LINE - 6, gap + " later");
    }
    if (!row.sameDate()) {
      for (int i = 0; i < row.date().size(); i++) {
        text(
            html,
            "date",
            TimelineLayout.AXIS - 18,
            row.y() + i * TimelineLayout.LINE,
            row.date().get(i));
      }
    }
    mark(html, row);
    var happening = page.view().happening(row.entry().happening());
    var evidence = happening == null ? null : happening.support().evidence();
    if (evidence != null) {
      html.open(
          "a",
          "href",
          "#" + page.marks().anchor(evidence.getFirst()),
          "data-e",
          page.runs(evidence));
      for (int i = 0; i < row.lines().size(); i++) {
        text(html, "label", TEXT, row.y() + i * TimelineLayout.LINE, row.lines().get(i));
      }
      html.end();
    }
  }

  /// A dot for a day, a bar for a range, a ring for a month or a year.
  private static void mark(Html html, TimelineLayout.Row row) {
    switch (row.entry().date().precision()) {
      case DAY -> circle(html, "day", row.y() - 5, 6);
      case RANGE -> line(html, "range", row.y() - 11, Math.max(row.y() + 3, row.bottom()));
      case MONTH, YEAR -> circle(html, "month", row.y() - 5, 7);
    }
  }

  private static void circle(Html html, String css, int y, int radius) {
    html.open(
            "circle",
            "class",
            css,
            "cx",
            number(TimelineLayout.AXIS),
            "cy",
            number(y),
            "r",
            number(radius))
        .close();
  }

  private static void line(Html html, String css, int from, int to) {
    var x = number(TimelineLayout.AXIS);
    html.open("line", "class", css, "x1", x, "x2", x, "y1", number(from), "y2", number(to)).close();
  }

  private static void text(Html html, String css, int x, int y, String words) {
    html.element("text", words, "class", css, "x", number(x), "y", number(y));
  }

  private static String number(int value) {
    return Integer.toString(value);
  }

  private static void undated(Page page, List<TimelineEntry> timeline) {
    var undated =
        timeline.stream()
            .filter(entry -> entry.date() == null)
            .map(e -> page.view().happening(e.happening()))
            .filter(java.util.Objects::nonNull)
            .toList();
    if (undated.isEmpty()) {
      return;
    }
    var html = page.html();
    html.element("p", "No report dates these:", "class", "note").open("ul", "class", "undated");
    for (var happening : undated) {
      html.open("li");
      page.link(title(happening), happening.support().evidence(), "plain");
      html.close();
    }
    html.end();
  }
}
