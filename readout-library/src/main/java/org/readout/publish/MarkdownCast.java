package org.readout.publish;

import static org.readout.publish.Markdown.text;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.identify.Actor;
import org.readout.intake.Report;

/// Positions, actors and reports of a story in Markdown.
final class MarkdownCast {

  private final Markdown markdown;
  private final StoryView view;

  MarkdownCast(Markdown markdown) {
    this.markdown = markdown;
    view = markdown.view();
  }

  void write() {
    var positions = view.story().findings().positions();
    if (!positions.isEmpty()) {
      markdown.heading(2, "Positions");
      markdown.line("| Issue | Actor | Says and does |").line("| --- | --- | --- |");
      for (var position : positions) {
        markdown.line(
            "| %s | %s | %s |"
                .formatted(
                    text(view.issue(position.issue())),
                    text(view.actorName(position.actor())),
                    positions(position.statements().size(), position.outcomes().size())));
      }
    }
    MarkdownSilence.write(markdown);
    if (!view.story().actors().isEmpty()) {
      markdown.heading(2, "Who appears");
      view.story().actors().forEach(actor -> markdown.line("- " + actor(actor)));
    }
    markdown.heading(2, "The reports");
    view.reports().forEach(report -> markdown.line("- " + report(report)));
  }

  private static String actor(Actor actor) {
    var roles =
        actor.roles().stream().map(Actor.Title::title).distinct().collect(Collectors.joining(", "));
    var aliases =
        actor.aliases().stream().map(MarkdownCast::alias).collect(Collectors.joining(", "));
    return "**"
        + text(actor.name())
        + "**"
        + (roles.isEmpty() ? "" : ", " + text(roles))
        + (aliases.isEmpty() ? "" : " (also " + aliases + ")");
  }

  private static String alias(Actor.Alias alias) {
    return text(alias.text()) + (alias.form() == Actor.Form.MISSPELLING ? " [misspelt]" : "");
  }

  private String report(Report report) {
    var title = report.title();
    var published = report.published();
    return "**"
        + text(view.reportName(report.id()))
        + "** ("
        + view.reportNumber(report.id())
        + ")"
        + (title == null ? "" : ": " + text(title))
        + (published == null ? "" : ", " + published.iso())
        + ", "
        + text(view.story().lineage().origins().getOrDefault(report.id(), report.id()));
  }

  /// What each actor says and does on each issue, by number.
  private static String positions(int statements, int outcomes) {
    return Stream.of(Backing.count(statements, "statement"), Backing.count(outcomes, "outcome"))
        .filter(words -> !words.startsWith("0 "))
        .collect(Collectors.joining(", "));
  }
}
