package org.readout.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.readout.intake.Evidence;
import org.readout.text.Span;

/// The matters on which the actors take positions, with the words by which a text is known to be
/// about one.
final class IssueBook {
  private final Map<List<String>, Issue> byWords;

  private IssueBook(Map<List<String>, Issue> byWords) {
    this.byWords = Collections.unmodifiableMap(new LinkedHashMap<>(byWords));
  }

  static IssueBook of(Sources sources, List<List<Saying>> said, List<List<Upshot>> reached) {
    var topics = new Topics(sources);
    var lines = new LinesByPlace();
    for (List<Saying> group : said) {
      int line = lines.next();
      for (Saying saying : group) {
        lines.put(line, saying.evidence());
        topics.read(saying.report(), span(saying), line, by(saying));
      }
    }
    for (List<Upshot> group : reached) {
      int line = lines.of(group.stream().map(Upshot::evidence).toList()).orElseGet(lines::next);
      group.forEach(
          upshot -> topics.read(upshot.report(), upshot.evidence().span(), line, upshot.parties()));
    }
    var issues = new LinkedHashMap<List<String>, Issue>();
    var matters = new Matters(sources);
    for (Topics.Topic topic : Matters.apart(topics.best(matters::include))) {
      var id = sources.storyId() + "-i" + (issues.size() + 1);
      issues.put(topic.stems(), new Issue(id, topic.label(), firstPlaces(topic.places())));
    }
    return new IssueBook(issues);
  }

  /// The clause of a few quoted words, else the words.
  private static Span span(Saying saying) {
    var clause = saying.clause();
    return clause == null ? saying.evidence().span() : clause;
  }

  private static Set<String> by(Saying saying) {
    var speaker = saying.speaker();
    return speaker == null ? Set.of() : Set.of(speaker);
  }

  private static List<Evidence> firstPlaces(List<Evidence> places) {
    return List.copyOf(
        places.stream()
            .sorted()
            .collect(
                Collectors.toMap(
                    Evidence::report, place -> place, (first, later) -> first, TreeMap::new))
            .values());
  }

  List<Issue> issues() {
    return List.copyOf(byWords.values());
  }

  /// The ids of the issues that some of these texts name, in the order of the record.
  List<String> in(List<String> texts) {
    var stems = texts.stream().map(Words::content).toList();
    return byWords.entrySet().stream()
        .filter(entry ->
            stems.stream().anyMatch(text -> Collections.indexOfSubList(text, entry.getKey()) >= 0))
        .map(entry -> entry.getValue().id())
        .toList();
  }

  private List<String> words(String issue) {
    return byWords.entrySet().stream()
        .filter(entry -> entry.getValue().id().equals(issue))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(List.of());
  }

  /// What each actor wants, thinks and does on each issue, by actor, then issue.
  List<Position> positions(List<Uttered> statements, List<Reached> outcomes) {
    record Key(String actor, String issue) {}
    var said = new LinkedHashMap<Key, List<String>>();
    var did = new LinkedHashMap<Key, List<String>>();
    for (Uttered uttered : statements) {
      var speaker = uttered.statement().speaker();
      if (speaker != null) {
        uttered.statement().about().stream()
            .filter(issue -> Attitude.isOn(uttered.statement(), words(issue)))
            .forEach(issue ->
                said.computeIfAbsent(new Key(speaker, issue), key -> new ArrayList<>())
                    .add(uttered.statement().id()));
      }
    }
    for (Reached reached : outcomes) {
      for (String party : reached.outcome().parties()) {
        reached.outcome().about().stream()
            .filter(issue -> Attitude.isOn(reached.outcome(), words(issue)))
            .forEach(issue ->
                did.computeIfAbsent(new Key(party, issue), key -> new ArrayList<>())
                    .add(reached.outcome().id()));
      }
    }
    var keys = new java.util.LinkedHashSet<>(said.keySet());
    keys.addAll(did.keySet());
    var order = issues().stream().map(Issue::id).toList();
    var positions =
        keys.stream()
            .sorted(
                Comparator.comparing(Key::actor)
                    .thenComparingInt(key -> order.indexOf(key.issue())))
            .map(key -> {
              var reachedBy = did.getOrDefault(key, List.of());
              return new Position(
                  key.actor(),
                  key.issue(),
                  untold(said.getOrDefault(key, List.of()), reachedBy, statements, outcomes),
                  reachedBy);
            })
            .toList();
    return once(positions);
  }

  /// Of each actor the positions that tell something which the ones before, on more telling issues,
  /// do not: one quotation names many things.
  private static List<Position> once(List<Position> positions) {
    var kept = new ArrayList<Position>();
    var told = new HashMap<String, Set<String>>();
    for (Position position : positions) {
      var before = told.computeIfAbsent(position.actor(), actor -> new HashSet<>());
      boolean more = before.addAll(position.statements());
      if (before.addAll(position.outcomes()) || more) {
        kept.add(position);
      }
    }
    return List.copyOf(kept);
  }

  /// The statements that no listed outcome tells in the same words: "demanded an end to the
  /// embargo" is one line, not two.
  private static List<String> untold(
      List<String> said, List<String> did, List<Uttered> statements, List<Reached> outcomes) {
    var told =
        outcomes.stream()
            .filter(reached -> did.contains(reached.outcome().id()))
            .flatMap(reached -> reached.upshots().stream())
            .map(Upshot::evidence)
            .toList();
    return statements.stream()
        .filter(uttered -> said.contains(uttered.statement().id()))
        .filter(uttered ->
            !uttered.sayings().stream()
                .allMatch(saying -> told.stream().anyMatch(e -> overlap(e, saying.evidence()))))
        .map(uttered -> uttered.statement().id())
        .toList();
  }

  private static boolean overlap(Evidence one, Evidence other) {
    return one.report().equals(other.report()) && one.span().overlaps(other.span());
  }
}
