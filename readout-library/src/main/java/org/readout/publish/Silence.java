package org.readout.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.intake.Evidence;
import org.readout.reconcile.Happening;
import org.readout.reconcile.Issue;
import org.readout.reconcile.Outcome;

/// Which report says something on which matter, and which nothing.
///
/// @param reports the columns: ids, those of one origin side by side
/// @param groups the rows
/// @param left reports for which there was no column
record Silence(List<String> reports, List<Group> groups, int left) {

  /// Columns at most; beyond these a table cannot be read.
  static final int MOST = 40;

  /// What an empty cell means and does not mean.
  static final String MEANING =
      "A dash: Readout found nothing on the matter in this report. That is no denial, and no proof of"
          + " silence: the report may say it in words that were not recognised, or be older than the matter.";

  /// What stands in the cells.
  static final String NUMBERS =
      "A number counts the places; “named” means that the words stand in the report, but nobody says"
          + " or does anything on the matter there.";

  /// Matters of one sort: those of which several reports tell, and those of which one alone does.
  record Group(String name, List<Row> rows, List<Row> alone) {}

  /// One matter.
  ///
  /// @param told what each report says on it, by report id; a report that is silent is not there
  /// @param named where a report has the matter's words and says nothing on it, by report id
  record Row(String label, Map<String, List<Evidence>> told, Map<String, List<Evidence>> named) {}

  static Silence of(StoryView view) {
    var found = view.story().findings();
    var columns = columns(view);
    var groups = new ArrayList<Group>();
    var issues = new SilenceIssues(view, columns);
    add(groups, "Issues", found.issues(), issue -> row(issues, issue), columns);
    add(groups, "Happenings", view.byWeight(), Silence::row, columns);
    add(groups, "Outcomes", found.outcomes(), outcome -> row(view, outcome), columns);
    int left = view.story().reports().size() - columns.size();
    return new Silence(columns, List.copyOf(groups), left);
  }

  /// Every evidence that is shown here and nowhere else in the record: words that name an issue.
  Stream<Evidence> named() {
    return groups.stream()
        .flatMap(group -> Stream.of(group.rows(), group.alone()))
        .flatMap(Collection::stream)
        .flatMap(row -> row.named().values().stream())
        .flatMap(Collection::stream);
  }

  /// A table of one report, or of nothing, tells nothing.
  boolean isTelling() {
    return reports.size() > 1 && !groups.isEmpty();
  }

  private static List<String> columns(StoryView view) {
    var ids = view.story().reports();
    var first = new LinkedHashMap<String, Integer>();
    ids.forEach(id -> first.putIfAbsent(view.origin(id), first.size()));
    return ids.stream()
        .sorted(Comparator.comparingInt(id -> first.getOrDefault(view.origin(id), 0)))
        .limit(MOST)
        .toList();
  }

  private static <T> void add(
      List<Group> groups,
      String name,
      List<T> matters,
      Function<T, Row> row,
      List<String> columns) {
    var rows =
        matters.stream()
            .map(row)
            .map(each -> within(each, columns))
            .filter(each -> !each.told().isEmpty())
            .toList();
    if (!rows.isEmpty()) {
      groups.add(
          new Group(
              name,
              rows.stream().filter(each -> several(each)).toList(),
              rows.stream().filter(each -> !several(each)).toList()));
    }
  }

  private static boolean several(Row row) {
    return row.told().size() + row.named().size() > 1;
  }

  private static Row within(Row row, List<String> columns) {
    var told = new TreeMap<>(row.told());
    told.keySet().retainAll(columns);
    var named = new TreeMap<>(row.named());
    named.keySet().retainAll(columns);
    return new Row(row.label(), told, named);
  }

  private static Row row(SilenceIssues issues, Issue issue) {
    var told = byReport(issues.told(issue));
    return new Row(Wording.sentence(issue.label()), told, issues.named(issue, told.keySet()));
  }

  private static Row row(Happening happening) {
    return new Row(happening.title(), byReport(happening.support().evidence()), Map.of());
  }

  private static Row row(StoryView view, Outcome outcome) {
    var parties = view.actorNames(outcome.parties());
    var label =
        (parties.isEmpty() ? "" : parties + ", ")
            + outcome.kind().word()
            + ": "
            + outcome.content();
    return new Row(
        Wording.shortened(Wording.sentence(label), 120),
        byReport(outcome.support().evidence()),
        Map.of());
  }

  private static Map<String, List<Evidence>> byReport(Collection<Evidence> evidence) {
    return evidence.stream()
        .distinct()
        .sorted()
        .collect(Collectors.groupingBy(Evidence::report, TreeMap::new, Collectors.toList()));
  }
}
