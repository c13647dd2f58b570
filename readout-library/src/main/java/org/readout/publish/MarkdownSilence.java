package org.readout.publish;

import static org.readout.publish.Markdown.text;

import java.util.List;
import java.util.stream.Collectors;

/// The table of who says nothing about what, in Markdown.
final class MarkdownSilence {

  /// With more reports their numbers head the columns.
  private static final int NAMED = 8;

  private final Markdown markdown;
  private final StoryView view;
  private final Silence silence;

  private MarkdownSilence(Markdown markdown, Silence silence) {
    this.markdown = markdown;
    view = markdown.view();
    this.silence = silence;
  }

  static void write(Markdown markdown) {
    var silence = Silence.of(markdown.view());
    if (silence.isTelling()) {
      new MarkdownSilence(markdown, silence).write();
    }
  }

  private void write() {
    markdown.heading(2, "Who says nothing about what");
    markdown.line(text(Silence.MEANING) + " " + text(Silence.NUMBERS));
    if (silence.reports().size() > NAMED) {
      markdown.line("").line("The columns bear the numbers of the list of reports.");
    }
    if (silence.left() > 0) {
      markdown.line("").line(Backing.count(silence.left(), "further report") + " not shown.");
    }
    silence.groups().forEach(this::group);
  }

  private void group(Silence.Group group) {
    markdown.heading(3, group.name());
    if (!group.rows().isEmpty()) {
      markdown.line(row("Matter", silence.reports().stream().map(this::head).toList()));
      markdown.line(row("---", silence.reports().stream().map(report -> "---").toList()));
      group.rows().forEach(row -> markdown.line(row(text(row.label()), cells(row))));
      markdown.line("");
    }
    for (var report : silence.reports()) {
      var alone =
          group.alone().stream()
              .filter(row -> row.told().containsKey(report))
              .map(row -> text(row.label()))
              .collect(Collectors.joining("; "));
      if (!alone.isEmpty()) {
        markdown.line("- Only in **" + text(view.reportName(report)) + "**: " + alone);
      }
    }
  }

  private String head(String report) {
    return silence.reports().size() > NAMED
        ? Integer.toString(view.reportNumber(report))
        : text(view.reportName(report));
  }

  private List<String> cells(Silence.Row row) {
    return silence.reports().stream().map(report -> cell(row, report)).toList();
  }

  private static String cell(Silence.Row row, String report) {
    var told = row.told().get(report);
    if (told != null) {
      return Integer.toString(told.size());
    }
    return row.named().containsKey(report) ? "named" : "–";
  }

  private static String row(String first, List<String> cells) {
    return "| " + first + " | " + String.join(" | ", cells) + " |";
  }
}
