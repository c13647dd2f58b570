package org.readout.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.readout.intake.Evidence;

/// Who says something on which matter and who nothing: a table for each sort of matter, and below
/// it what one report alone tells.
final class SilenceSection {

  /// With more columns their names stand upright.
  private static final int LEVEL = 7;

  private final Page page;
  private final Html html;
  private final Silence silence;

  private SilenceSection(Page page, Silence silence) {
    this.page = page;
    html = page.html();
    this.silence = silence;
  }

  static void write(Page page) {
    var silence = Silence.of(page.view());
    if (silence.isTelling()) {
      new SilenceSection(page, silence).write();
    }
  }

  private void write() {
    page.section("silence", "Who says nothing about what");
    html.element("p", Silence.MEANING, "class", "note");
    html.element("p", Silence.NUMBERS, "class", "note");
    if (silence.left() > 0) {
      html.element(
          "p",
          Backing.count(silence.left(), "further report") + " found no room in the table.",
          "class",
          "note");
    }
    silence.groups().forEach(this::group);
    page.sectionEnd();
  }

  private void group(Silence.Group group) {
    boolean first = group.equals(silence.groups().getFirst());
    html.open("details", "class", "sort", "open", first ? "" : null);
    html.element(
        "summary", group.name() + " (" + (group.rows().size() + group.alone().size()) + ")");
    if (!group.rows().isEmpty()) {
      table(group);
    }
    alone(group);
    html.end();
  }

  private void table(Silence.Group group) {
    var id = page.id("silence-" + group.name().toLowerCase(java.util.Locale.ROOT));
    html.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-labelledby", id);
    html.open("table", "class", silence.reports().size() > LEVEL ? "silence upright" : "silence");
    html.element("caption", group.name() + " by report", "id", id, "class", "vh");
    html.open("thead");
    origins();
    html.open("tr").element("th", "Matter", "scope", "col");
    silence.reports().forEach(this::column);
    html.close().close().open("tbody");
    group.rows().forEach(this::row);
    html.close().close().end();
  }

  /// A row above the reports which says what is one origin; where nothing is, no row.
  private void origins() {
    var runs = runs();
    if (runs.stream().allMatch(run -> run.size() == 1)) {
      return;
    }
    html.open("tr", "class", "kin").open("td").close();
    for (var run : runs) {
      var span = Integer.toString(run.size());
      if (run.size() > 1) {
        html.element("th", "one origin", "scope", "colgroup", "colspan", span);
      } else {
        html.open("td").close();
      }
    }
    html.close();
  }

  private List<List<String>> runs() {
    var runs = new ArrayList<List<String>>();
    String last = null;
    for (var report : silence.reports()) {
      var origin = page.view().origin(report);
      if (!origin.equals(last)) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(report);
      last = origin;
    }
    return runs;
  }

  private void column(String report) {
    var name = page.view().reportName(report);
    html.open("th", "scope", "col", "title", name);
    html.element("span", Wording.shortened(name, 26)).close();
  }

  private void row(Silence.Row row) {
    html.open("tr").element("th", row.label(), "scope", "row");
    for (var report : silence.reports()) {
      cell(row, report);
    }
    html.end();
  }

  private void cell(Silence.Row row, String report) {
    var told = row.told().get(report);
    var named = row.named().get(report);
    if (told != null) {
      html.open("td");
      page.link(Integer.toString(told.size()), told, "cell");
    } else if (named != null) {
      html.open("td");
      page.link("named", named, "cell named");
    } else {
      html.open("td", "class", "silent").element("span", "–", "aria-hidden", "true");
      html.element("span", "nothing", "class", "vh");
    }
    html.close();
  }

  /// By report, what it alone tells.
  private void alone(Silence.Group group) {
    var byReport =
        group.alone().stream()
            .collect(Collectors.groupingBy(row -> row.told().keySet().iterator().next()));
    if (byReport.isEmpty()) {
      return;
    }
    html.open("ul", "class", "alone");
    for (var report : silence.reports()) {
      var rows = byReport.getOrDefault(report, List.of());
      if (!rows.isEmpty()) {
        html.open("li")
            .text("Only in ")
            .element("strong", page.view().reportName(report))
            .text(": ");
        for (int i = 0; i < rows.size(); i++) {
          html.text(i == 0 ? "" : "; ");
          alone(rows.get(i), report);
        }
        html.close();
      }
    }
    html.close();
  }

  private void alone(Silence.Row row, String report) {
    List<Evidence> evidence = row.told().getOrDefault(report, List.of());
    page.link(Wording.shortened(row.label(), 90), evidence, "plain");
  }
}
