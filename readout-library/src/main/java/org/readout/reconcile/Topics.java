package org.readout.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.readout.claim.Entity;
import org.readout.identify.Actor;
import org.readout.intake.Evidence;
import org.readout.text.PartOfSpeech;
import org.readout.text.Span;
import org.readout.text.Token;

/// Finds what statements and outcomes are about: nouns and names that come back in several origins.
///
/// The evidence in order: how many origins name it, how many times, how rare it is elsewhere.
/// Persons and the countries that act in the story are no issues, nor are words for the talking
/// itself.
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

  /// @param stems by which texts are compared
  /// @param label in the words of a report
  /// @param places where it is named
  record Topic(List<String> stems, String label, List<Evidence> places) {}

  private final Sources sources;
  private final Map<List<String>, List<Evidence>> places = new LinkedHashMap<>();
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
    for (var claims : sources.claims()) {
      for (Entity entity : claims.entities()) {
        sources
            .actor(claims.report().id(), entity.number())
            .filter(actor -> isActing(actor, claims))
            .ifPresent(actor -> words.addAll(Words.content(actor.name())));
      }
    }
    return words;
  }

  private static boolean isActing(Actor actor, org.readout.claim.Claims claims) {
    return switch (actor.kind()) {
      case PERSON, ORGANISATION, GROUP -> true;
      case COUNTRY, PLACE ->
          claims.happenings().stream()
              .flatMap(happening -> happening.parties().stream())
              .anyMatch(party -> claims.entities().get(party.entity()).name().equals(actor.name()));
    };
  }

  /// Reads the topics named in this span.
  void read(String report, Span span) {
    var run = new ArrayList<Token>();
    for (Token token : sources.claims(report).annotations().document().tokensIn(span)) {
      if (token.is(PartOfSpeech.NOUN, PartOfSpeech.PROPN)) {
        run.add(token);
      } else {
        note(report, run);
        run.clear();
        if (token.is(PartOfSpeech.ADJ)) {
          run.add(token);
        }
      }
    }
    note(report, run);
  }

  private void note(String report, List<Token> run) {
    var nouns = run.stream().filter(token -> !token.is(PartOfSpeech.ADJ)).toList();
    if (nouns.isEmpty() || run.size() > 4) {
      return;
    }
    noteAll(report, run);
    if (run.size() > 1) {
      nouns.forEach(noun -> noteAll(report, List.of(noun)));
    }
  }

  private void noteAll(String report, List<Token> tokens) {
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
        && stems.stream().noneMatch(actors::contains)) {
      places.computeIfAbsent(stems, key -> new ArrayList<>()).add(evidence);
    }
  }

  /// The best, most widely named first; a topic that a longer one nearly always contains gives way
  /// to it.
  List<Topic> best() {
    int reports = sources.claims().size();
    int enough = reports > 1 ? 2 : 1;
    return places.entrySet().stream()
        .filter(entry -> entry.getValue().size() >= 2 && origins(entry.getValue()) >= enough)
        .filter(entry -> !givesWay(entry.getKey(), entry.getValue().size()))
        .sorted(
            Comparator.comparingInt(
                    (Map.Entry<List<String>, List<Evidence>> entry) -> -origins(entry.getValue()))
                .thenComparingDouble(
                    entry -> -entry.getValue().size() * sources.weights().sum(entry.getKey()))
                .thenComparing(entry -> String.join(" ", entry.getKey())))
        .limit(MOST)
        .map(entry -> new Topic(entry.getKey(), label(entry.getValue()), entry.getValue()))
        .toList();
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
