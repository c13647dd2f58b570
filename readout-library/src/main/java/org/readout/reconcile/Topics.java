package org.readout.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.readout.identify.Actor;
import org.readout.intake.Evidence;
import org.readout.text.PartOfSpeech;
import org.readout.text.Span;
import org.readout.text.Token;

/// Finds what statements and outcomes are about: nouns and names that come back in several origins,
/// and in several lines of the record: a picture of one saying, however often it is quoted, is no
/// matter of the story.
///
/// The evidence in order: how many origins name it, how many times, how rare it is elsewhere.
/// Persons and the countries that act in the story are no issues under any of their names, nor are
/// words for the talking itself, nor words that mostly stand where no noun does ("it was candid").
final class Topics {
  /// Most issues of a story: the matrix of issues and actors has to fit a page.
  private static final int MOST = 12;

  /// Nouns that any report of a happening uses.
  private static final Set<String> GENERAL =
      Set.copyOf(
          Words.content(
              "talk meeting visit trip conversation discussion dialogue call conference summit side"
                  + " country nation government official minister ministry president secretary leader"
                  + " spokesman spokesperson spokeswoman statement comment remark question answer issue"
                  + " matter thing way time day week month year hour minute today yesterday tomorrow"
                  + " world people person man woman report reporter news journalist relationship"
                  + " relation tie tension interest concern area part point step effort progress"
                  + " situation position view word one two three number end start change need role"
                  + " opportunity outcome result agreement lot kind moment place state diplomat"
                  + " department office administration authority case fact first second last hand"
                  + " monday tuesday wednesday thursday friday saturday sunday january february march"
                  + " april may june july august september october november december"));

  private static final Set<Actor.Form> NAMES =
      Set.of(Actor.Form.FULL, Actor.Form.SHORT, Actor.Form.ACRONYM, Actor.Form.DEMONYM);

  private static final Set<PartOfSpeech> OPENING =
      Set.of(
          PartOfSpeech.DET,
          PartOfSpeech.ADP,
          PartOfSpeech.ADJ,
          PartOfSpeech.NUM,
          PartOfSpeech.PRON,
          PartOfSpeech.VERB);

  /// Nouns that are no matter to take a position on, though they may tell one account from another.
  private static final Set<String> NO_MATTER =
      Set.copyOf(
          Words.content(
              "evening night morning challenge order kind family friend member group fact control"
                  + " table room door hand head face eye"));

  /// @param stems by which texts are compared
  /// @param label in the words of a report
  /// @param places where it is named
  /// @param lines numbers of the statements and outcomes that name it
  /// @param actors ids of those whose statements and outcomes they are
  record Topic(
      List<String> stems,
      String label,
      List<Evidence> places,
      Set<Integer> lines,
      Set<String> actors) {}

  private final Sources sources;
  private final Map<List<String>, List<Evidence>> places = new LinkedHashMap<>();
  private final Map<List<String>, Set<Integer>> lines = new HashMap<>();
  private final Map<Integer, Set<String>> actorsOf = new HashMap<>();
  private final Map<List<String>, Integer> asNoun = new HashMap<>();
  private final Set<String> actors;

  Topics(Sources sources) {
    this.sources = sources;
    this.actors = actorWords(sources);
  }

  /// True for a word that any report of a happening uses.
  static boolean isGeneral(String stem) {
    return GENERAL.contains(stem);
  }

  private static Set<String> actorWords(Sources sources) {
    var words = new HashSet<String>();
    var acting = acting(sources);
    for (Actor actor : sources.actors()) {
      if (!isSomewhere(actor) || acting.contains(actor.id())) {
        words.addAll(Words.content(actor.name()));
        actor.aliases().stream()
            .filter(alias -> NAMES.contains(alias.form()))
            .forEach(alias -> words.addAll(Words.content(alias.text())));
      }
    }
    return words;
  }

  private static boolean isSomewhere(Actor actor) {
    return switch (actor.kind()) {
      case PERSON, ORGANISATION, GROUP -> false;
      case COUNTRY, PLACE -> true;
    };
  }

  /// The ids of those who take part in some happening.
  private static Set<String> acting(Sources sources) {
    var acting = new HashSet<String>();
    for (var claims : sources.claims()) {
      claims.happenings().stream()
          .flatMap(happening -> happening.parties().stream())
          .flatMap(party -> sources.actor(claims.report().id(), party.entity()).stream())
          .forEach(actor -> acting.add(actor.id()));
    }
    return acting;
  }

  /// Reads the topics named in this span.
  ///
  /// @param line number of the statement or outcome of which the span is an account
  /// @param by ids of the actors whose it is
  void read(String report, Span span, int line, Set<String> by) {
    actorsOf.computeIfAbsent(line, key -> new TreeSet<>()).addAll(by);
    var run = new ArrayList<Token>();
    boolean opened = true;
    for (Token token : sources.claims(report).annotations().document().tokensIn(span)) {
      if (token.is(PartOfSpeech.NOUN, PartOfSpeech.PROPN)) {
        run.add(token);
      } else {
        note(report, run, line, opened);
        run.clear();
        opened = OPENING.contains(token.part()) || token.lower().endsWith("'s");
        if (token.is(PartOfSpeech.ADJ)) {
          run.add(token);
        }
      }
    }
    note(report, run, line, opened);
  }

  /// @param opened whether a word stands before the run that a noun follows
  private void note(String report, List<Token> run, int line, boolean opened) {
    var nouns = run.stream().filter(token -> !token.is(PartOfSpeech.ADJ)).toList();
    if (nouns.isEmpty() || run.size() > 4) {
      return;
    }
    var head = run.getLast();
    if (opened || run.size() > 1 || head.is(PartOfSpeech.PROPN) || head.lower().endsWith("s")) {
      asNoun.merge(Words.content(head.text()), 1, Integer::sum);
    }
    noteAll(report, run, line);
    if (run.size() > 1) {
      nouns.forEach(noun -> noteAll(report, List.of(noun), line));
    }
  }

  private void noteAll(String report, List<Token> tokens, int line) {
    var span = tokens.getFirst().span().cover(tokens.getLast().span());
    var evidence = sources.evidence(report, span);
    var stems = Words.content(evidence.exact());
    boolean telling =
        stems.stream().anyMatch(stem -> !GENERAL.contains(stem) && !actors.contains(stem));
    boolean single = stems.size() == 1 && stems.getFirst().length() < 4;
    if (!stems.isEmpty()
        && telling
        && !single
        && stems.stream().noneMatch(GENERAL::contains)
        && stems.stream().noneMatch(NO_MATTER::contains)
        && stems.stream().noneMatch(actors::contains)) {
      places.computeIfAbsent(stems, key -> new ArrayList<>()).add(evidence);
      lines.computeIfAbsent(stems, key -> new HashSet<>()).add(line);
    }
  }

  /// The best, most widely named first; a topic that a longer one nearly always contains gives way
  /// to it.
  List<Topic> best() {
    return best(topic -> true);
  }

  /// The best of those that pass.
  List<Topic> best(Predicate<Topic> passes) {
    int reports = sources.claims().size();
    int enough = reports > 1 ? 2 : 1;
    return places.entrySet().stream()
        .filter(entry -> entry.getValue().size() >= 2 && origins(entry.getValue()) >= enough)
        .filter(entry -> isMatter(entry.getKey(), entry.getValue().size()))
        .filter(entry -> !givesWay(entry.getKey(), entry.getValue().size()))
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<List<String>, List<Evidence>> entry) -> -origins(entry.getValue()))
                .thenComparingDouble(
                    entry -> -entry.getValue().size() * sources.weights().sum(entry.getKey()))
                .thenComparing(entry -> String.join(" ", entry.getKey())))
        .map(entry -> topic(entry.getKey(), entry.getValue()))
        .filter(passes)
        .limit(MOST)
        .toList();
  }

  private Topic topic(List<String> stems, List<Evidence> named) {
    var numbers = lines.getOrDefault(stems, Set.of());
    var by = new TreeSet<String>();
    numbers.forEach(line -> by.addAll(actorsOf.getOrDefault(line, Set.of())));
    return new Topic(stems, label(named), named, Set.copyOf(numbers), by);
  }

  private boolean isMatter(List<String> stems, int times) {
    boolean noun = stems.size() > 1 || asNoun.getOrDefault(stems, 0) * 2 >= times;
    return noun && lines.getOrDefault(stems, Set.of()).size() > 1;
  }

  private int origins(List<Evidence> evidence) {
    return sources.origins(evidence.stream().map(Evidence::report).distinct().toList());
  }

  private boolean givesWay(List<String> stems, int times) {
    return stems.size() == 1
        && places.entrySet().stream()
            .anyMatch(longer ->
                longer.getKey().size() > 1
                    && longer.getKey().contains(stems.getFirst())
                    && longer.getValue().size() * 3 >= times * 2
                    && origins(longer.getValue()) > 1);
  }

  private static String label(List<Evidence> places) {
    return places.stream()
        .collect(
            Collectors.groupingBy(
                place -> place.exact().replaceAll("\\s+", " "),
                TreeMap::new,
                Collectors.counting()))
        .entrySet()
        .stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }
}
