package org.readout.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.readout.intake.Evidence;
import org.readout.intake.Report;
import org.readout.reconcile.Issue;
import org.readout.reconcile.Outcome;
import org.readout.reconcile.Statement;
import org.readout.text.Span;
import org.readout.text.Stem;

/// Where the reports speak to an issue, and where they only have its words. A report that has them
/// is not called silent, whatever was read from it.
final class SilenceIssues {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{1,60}");

  /// Places at which a report names an issue without speaking to it, at most.
  private static final int PLACES = 3;

  private final StoryView view;
  private final Map<String, Words> words = new HashMap<>();

  /// @param columns ids of the reports that are looked through
  SilenceIssues(StoryView view, Collection<String> columns) {
    this.view = view;
    if (columns.size() < 2 || view.story().findings().issues().isEmpty()) {
      return;
    }
    view.reports().stream()
        .filter(report -> columns.contains(report.id()))
        .forEach(report -> words.put(report.id(), Words.of(report)));
  }

  /// The statements and outcomes on an issue, as their reports have them.
  List<Evidence> told(Issue issue) {
    var found = view.story().findings();
    var told = new ArrayList<Evidence>(issue.evidence());
    found.statements().stream()
        .filter(statement -> statement.about().contains(issue.id()))
        .flatMap(statement -> statement.accounts().stream())
        .map(Statement.Account::words)
        .forEach(told::add);
    found.outcomes().stream()
        .filter(outcome -> outcome.about().contains(issue.id()))
        .map(Outcome::support)
        .forEach(support -> told.addAll(support.evidence()));
    return told;
  }

  /// The first places at which other reports have the words of its label.
  Map<String, List<Evidence>> named(Issue issue, Collection<String> telling) {
    var label = stems(issue.label());
    var named = new TreeMap<String, List<Evidence>>();
    for (Report report : view.reports()) {
      var its = words.get(report.id());
      if (its != null && !telling.contains(report.id())) {
        var places = its.places(label).stream().limit(PLACES).map(report::evidence).toList();
        if (!places.isEmpty()) {
          named.put(report.id(), places);
        }
      }
    }
    return named;
  }

  private static List<String> stems(String text) {
    return WORD.matcher(text).results().map(match -> stem(match.group())).toList();
  }

  private static String stem(String word) {
    return Stem.of(word.toLowerCase(Locale.ROOT));
  }

  /// The words of one report, each as its stem.
  private record Words(List<String> stems, List<Span> spans) {

    static Words of(Report report) {
      var stems = new ArrayList<String>();
      var spans = new ArrayList<Span>();
      var matcher = WORD.matcher(report.text());
      while (matcher.find()) {
        stems.add(stem(matcher.group()).intern());
        spans.add(new Span(matcher.start(), matcher.end()));
      }
      return new Words(stems, spans);
    }

    /// Where these stems follow one another.
    List<Span> places(List<String> label) {
      var places = new ArrayList<Span>();
      if (label.isEmpty() || !new HashSet<>(stems).containsAll(label)) {
        return places;
      }
      for (int i = 0; i + label.size() <= stems.size(); i++) {
        if (stems.subList(i, i + label.size()).equals(label)) {
          places.add(spans.get(i).cover(spans.get(i + label.size() - 1)));
        }
      }
      return Collections.unmodifiableList(places);
    }
  }
}
