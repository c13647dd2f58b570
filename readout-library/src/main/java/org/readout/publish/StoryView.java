package org.readout.publish;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.identify.Actor;
import org.readout.intake.Report;
import org.readout.reconcile.Finding;
import org.readout.reconcile.Happening;
import org.readout.reconcile.Issue;
import org.readout.record.RecordSet;
import org.readout.record.StoryRecord;
import org.readout.story.Dateline;

/// A story with its names looked up, for everything that shows it to people.
final class StoryView {

  /// Sixteen digits of a hash or more.
  private static final Pattern MACHINE_MADE = Pattern.compile("[0-9a-f]{16}");

  /// Characters left of such an id, at least.
  private static final int SHORT_ID = 8;

  private final StoryRecord story;
  private final Map<String, Report> reports = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, Happening> happenings = new LinkedHashMap<>();
  private final Map<String, String> issues;
  private final Map<String, Long> outlets;
  private final Why why;

  StoryView(RecordSet record, StoryRecord story) {
    this.story = story;
    var all = record.reports().stream().collect(Collectors.toMap(Report::id, report -> report));
    for (var id : story.reports()) {
      numbers.put(id, numbers.size() + 1);
      Optional.ofNullable(all.get(id)).ifPresent(report -> reports.put(id, report));
    }
    story.actors().forEach(actor -> actors.put(actor.id(), actor));
    story.findings().happenings().forEach(happening -> happenings.put(happening.id(), happening));
    issues = story.findings().issues().stream().collect(Collectors.toMap(Issue::id, Issue::label));
    outlets =
        reports.values().stream()
            .collect(Collectors.groupingBy(StoryView::plainName, Collectors.counting()));
    why = new Why(this);
  }

  StoryRecord story() {
    return story;
  }

  List<Report> reports() {
    return List.copyOf(reports.values());
  }

  String title() {
    var title = story.findings().title();
    return title.isBlank() ? "Story " + story.id() : title;
  }

  /// The report's outlet, else its id; with the id where two reports share an outlet.
  String reportName(String id) {
    var report = reports.get(id);
    if (report == null) {
      return id;
    }
    var name = plainName(report);
    return outlets.getOrDefault(name, 0L) > 1 ? name + " (" + shortId(id) + ")" : shortId(name);
  }

  /// Of an id made by a machine as much of its beginning as no other report of the story has.
  private String shortId(String id) {
    if (!MACHINE_MADE.matcher(id).find() || !reports.containsKey(id)) {
      return id;
    }
    for (int length = SHORT_ID; length < id.length() - 1; length++) {
      var start = id.substring(0, length);
      if (reports.keySet().stream().filter(other -> other.startsWith(start)).count() == 1) {
        return start + "…";
      }
    }
    return id;
  }

  /// Names of reports, each once, with commas.
  String reportNames(List<String> ids) {
    return ids.stream().distinct().map(this::reportName).collect(Collectors.joining(", "));
  }

  /// Its number in the story, from 1.
  int reportNumber(String id) {
    return numbers.getOrDefault(id, 0);
  }

  String actorName(String id) {
    var actor = actors.get(id);
    return actor == null ? id : actor.name();
  }

  String actorNames(List<String> ids) {
    return list(ids.stream().map(this::actorName).toList());
  }

  /// `one, two and three`.
  static String list(List<String> names) {
    return names.size() < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }

  /// The name of a report's origin.
  String origin(String report) {
    return story.lineage().origins().getOrDefault(report, report);
  }

  /// How many origins stand behind these reports, at least 1.
  int origins(Collection<String> ids) {
    return Math.max(1, story.lineage().independent(ids));
  }

  /// The day on which a report was published, else the one on which it says it was written.
  Optional<LocalDate> day(String report) {
    var published = reports.containsKey(report) ? reports.get(report).published() : null;
    if (published != null) {
      return Optional.of(published.date());
    }
    return Optional.ofNullable(story.datelines().get(report)).map(Dateline::day);
  }

  /// Why a line has its standing.
  Why why() {
    return why;
  }

  /// The actor, else the words that name the speaker, else that nobody says.
  String speaker(@Nullable String actor, @Nullable String words) {
    if (actor != null) {
      return actorName(actor);
    }
    return words == null ? "Speaker not named" : "“" + words + "”";
  }

  @Nullable Happening happening(@Nullable String id) {
    return id == null ? null : happenings.get(id);
  }

  String issue(String id) {
    return issues.getOrDefault(id, id);
  }

  Backing backing() {
    return new Backing(origins(story.reports()), story.reports().size(), List.of());
  }

  /// First the happening of which the story has its title, then what most origins, reports and
  /// passages tell of: the order in which a hurried reader wants it. The timeline has that of time.
  List<Happening> byWeight() {
    return happenings.values().stream()
        .sorted(
            Comparator.comparing((Happening h) -> !h.title().equals(title()))
                .thenComparingInt(h -> -h.support().origins())
                .thenComparingInt(h -> -h.support().reports().size())
                .thenComparingInt(h -> -h.support().evidence().size()))
        .toList();
  }

  /// The happening of which the story has its title, else the weightiest.
  Optional<Happening> main() {
    return byWeight().stream().findFirst();
  }

  /// Facts that say more than the headline: all but a status on which nobody differs.
  static List<Finding> telling(Happening happening) {
    return happening.facts().stream()
        .filter(fact -> !fact.attribute().equals("status") || fact.values().size() > 1)
        .toList();
  }

  List<String> participants(Happening happening) {
    return happening.participants().stream().map(Happening.Role::actor).distinct().toList();
  }

  static Optional<Finding> fact(Happening happening, String attribute) {
    return happening.facts().stream().filter(f -> f.attribute().equals(attribute)).findFirst();
  }

  /// The best value of an attribute in words, or nothing.
  static Optional<String> best(Happening happening, String attribute) {
    return fact(happening, attribute).map(fact -> Wording.value(fact.values().getFirst()));
  }

  private static String plainName(Report report) {
    var outlet = report.outlet();
    return outlet == null || outlet.isBlank() ? report.id() : outlet;
  }
}
