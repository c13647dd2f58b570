package org.readout.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.readout.intake.Evidence;
import org.readout.reconcile.Outcome;
import org.readout.reconcile.Position;
import org.readout.reconcile.Statement;

/// Issues by actors: what each says and does on each; a cell leads to its evidence.
final class MatrixSection {

  private final Page page;
  private final Map<String, Statement> statements = new HashMap<>();
  private final Map<String, Outcome> outcomes = new HashMap<>();

  private MatrixSection(Page page) {
    this.page = page;
    var found = page.view().story().findings();
    found.statements().forEach(statement -> statements.put(statement.id(), statement));
    found.outcomes().forEach(outcome -> outcomes.put(outcome.id(), outcome));
  }

  static void write(Page page) {
    var positions = page.view().story().findings().positions();
    if (positions.isEmpty()) {
      return;
    }
    page.section("matrix", "Positions: issues and actors");
    page.html()
        .open(
            "div",
            "class",
            "wide",
            "tabindex",
            "0",
            "role",
            "region",
            "aria-labelledby",
            page.id("matrix"));
    new MatrixSection(page).table(positions);
    page.html().close();
    page.sectionEnd();
  }

  private void table(List<Position> positions) {
    var html = page.html();
    var actors = positions.stream().map(Position::actor).distinct().toList();
    var rows = new LinkedHashMap<String, Map<String, Position>>();
    page.view().story().findings().issues().forEach(issue -> rows.put(issue.id(), new HashMap<>()));
    positions.forEach(position ->
        rows.computeIfAbsent(position.issue(), any -> new HashMap<>())
            .put(position.actor(), position));
    html.open("table").open("thead").open("tr").element("th", "Issue", "scope", "col");
    actors.forEach(actor -> html.element("th", page.view().actorName(actor), "scope", "col"));
    html.close().close().open("tbody");
    rows.forEach((issue, cells) -> row(issue, cells, actors));
    html.close().end();
  }

  private void row(String issue, Map<String, Position> cells, List<String> actors) {
    if (cells.isEmpty()) {
      return;
    }
    var html = page.html();
    html.open("tr").element("th", page.view().issue(issue), "scope", "row");
    for (var actor : actors) {
      var position = cells.get(actor);
      html.open("td");
      if (position != null) {
        cell(position);
      }
      html.close();
    }
    html.end();
  }

  private void cell(Position position) {
    var evidence = new ArrayList<Evidence>();
    position.statements().stream()
        .map(statements::get)
        .forEach(s -> add(evidence, s == null ? List.of() : Backing.of(s).evidence()));
    position.outcomes().stream()
        .map(outcomes::get)
        .forEach(o -> add(evidence, o == null ? List.of() : o.support().evidence()));
    if (!evidence.isEmpty()) {
      page.link(words(position), evidence, "cell");
    }
  }

  private static void add(List<Evidence> all, List<Evidence> more) {
    all.addAll(more);
  }

  /// `2 statements, agreed, refused`.
  private String words(Position position) {
    var parts = new ArrayList<String>();
    if (!position.statements().isEmpty()) {
      parts.add(Backing.count(position.statements().size(), "statement"));
    }
    parts.addAll(
        position.outcomes().stream()
            .map(outcomes::get)
            .filter(java.util.Objects::nonNull)
            .collect(
                Collectors.groupingBy(o -> o.kind(), java.util.TreeMap::new, Collectors.counting()))
            .entrySet()
            .stream()
            .map(e -> e.getKey().word() + (e.getValue() > 1 ? " " + e.getValue() + "×" : ""))
            .toList());
    return String.join(", ", parts);
  }
}
