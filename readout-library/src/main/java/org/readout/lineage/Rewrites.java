package org.readout.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Sentences that two reports share in other words: they hold the same facts, and the story's other
/// reports do not hold them so.
///
/// A sentence is the set of its content words' stems. A stem weighs the more the fewer sentences of
/// the story hold it; half as much if it is a name or a number, which every account of the story
/// has; and less if more than two reports hold it. Only sentences that share two stems held by at
/// most [#HOLDERS] sentences are compared, so the work stays in proportion to the text.
final class Rewrites {

  /// Sentences that may hold a stem by which candidates are found.
  private static final int HOLDERS = 12;

  /// Least content words of a sentence that can be recognised.
  private static final int SHORTEST = 5;

  private static final double NAME = 0.5;

  /// A sentence of one report and the like one of another.
  ///
  /// @param first index of the sentence in the first report
  /// @param second index of the sentence in the second report
  /// @param likeness shared weight by mean weight (Dice), from 0 to 1
  /// @param weight shared weight, in nats
  /// @param shared the shared stems that are no names
  record Match(int first, int second, double likeness, double weight, Set<String> shared) {}

  private record Fact(int account, int sentence, Map<String, Boolean> stems) {}

  private final List<Fact> facts = new ArrayList<>();
  private final Map<String, List<Integer>> index = new HashMap<>();
  private final Map<String, Integer> reports = new HashMap<>();

  private Rewrites(List<Prose> proses) {
    for (int account = 0; account < proses.size(); account++) {
      var held = new TreeSet<String>();
      for (Fact fact : facts(account, proses.get(account))) {
        held.addAll(fact.stems().keySet());
        fact.stems()
            .keySet()
            .forEach(stem -> index.computeIfAbsent(stem, s -> new ArrayList<>()).add(facts.size()));
        facts.add(fact);
      }
      held.forEach(stem -> reports.merge(stem, 1, Integer::sum));
    }
  }

  /// The matches of each pair of reports that have any, in order of the first report's text; each
  /// sentence in at most one match of a pair.
  static Map<Pair, List<Match>> find(List<Prose> proses) {
    return new Rewrites(proses).matches();
  }

  private static List<Fact> facts(int account, Prose prose) {
    var bySentence = new TreeMap<Integer, Map<String, Boolean>>();
    for (Word word : prose.words()) {
      if (word.bearsContent()) {
        bySentence
            .computeIfAbsent(word.sentence(), s -> new TreeMap<>())
            .merge(word.stem(), word.name(), Boolean::logicalAnd);
      }
    }
    return bySentence.entrySet().stream()
        .filter(entry -> entry.getValue().size() >= SHORTEST)
        .map(entry -> new Fact(account, entry.getKey(), entry.getValue()))
        .toList();
  }

  private Map<Pair, List<Match>> matches() {
    var all = new TreeMap<Pair, List<Match>>();
    for (int at = 0; at < facts.size(); at++) {
      var here = facts.get(at);
      for (int other : candidates(at)) {
        var match = match(facts.get(other), here);
        all.computeIfAbsent(
                new Pair(facts.get(other).account(), here.account()), pair -> new ArrayList<>())
            .add(match);
      }
    }
    all.replaceAll((pair, matches) -> oneToOne(matches));
    return all;
  }

  /// Earlier reports' sentences that share at least two rare stems with this one.
  private List<Integer> candidates(int at) {
    var shared = new TreeMap<Integer, Integer>();
    for (String stem : facts.get(at).stems().keySet()) {
      var holders = index.getOrDefault(stem, List.of());
      if (holders.size() <= HOLDERS) {
        for (int other : holders) {
          if (facts.get(other).account() < facts.get(at).account()) {
            shared.merge(other, 1, Integer::sum);
          }
        }
      }
    }
    shared.values().removeIf(count -> count < 2);
    return List.copyOf(shared.keySet());
  }

  private Match match(Fact first, Fact second) {
    double weight = 0;
    var shared = new TreeSet<String>();
    for (var entry : first.stems().entrySet()) {
      var name = second.stems().get(entry.getKey());
      if (name != null) {
        weight += weight(entry.getKey(), name && entry.getValue());
        if (!name && !entry.getValue()) {
          shared.add(entry.getKey());
        }
      }
    }
    double likeness = 2 * weight / (weight(first) + weight(second));
    return new Match(first.sentence(), second.sentence(), Math.min(1, likeness), weight, shared);
  }

  private double weight(Fact fact) {
    return fact.stems().entrySet().stream()
        .mapToDouble(entry -> weight(entry.getKey(), entry.getValue()))
        .sum();
  }

  private double weight(String stem, boolean name) {
    double rare = Math.log(1 + (double) facts.size() / index.getOrDefault(stem, List.of()).size());
    int holders = Math.max(2, reports.getOrDefault(stem, 1));
    return rare * (name ? NAME : 1) * 2 / holders;
  }

  /// Best first; each sentence once.
  private static List<Match> oneToOne(List<Match> matches) {
    var firsts = new TreeSet<Integer>();
    var seconds = new TreeSet<Integer>();
    var kept = new ArrayList<Match>();
    matches.stream()
        .sorted(
            Comparator.comparingDouble((Match match) -> -match.weight() * match.likeness())
                .thenComparingInt(Match::first)
                .thenComparingInt(Match::second))
        .filter(match -> !firsts.contains(match.first()) && !seconds.contains(match.second()))
        .forEach(match -> {
          firsts.add(match.first());
          seconds.add(match.second());
          kept.add(match);
        });
    kept.sort(Comparator.comparingInt(Match::first));
    return kept;
  }
}
