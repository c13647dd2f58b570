package org.readout.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.readout.claim.Claims;
import org.readout.claim.StatementClaim;

/// The accounts of all reports to statements: the strongest pairs are joined first, and two groups
/// become one only where every account of the smaller matches the fullest of the larger.
final class StatementMerge {
  /// An indirect account with fewer content words says too little to be worth a line.
  private static final int SHORTEST_INDIRECT = 3;

  private record Tie(Candidates.Pair pair, double strength) {}

  private final Weights weights;
  private final List<Saying> sayings;

  /// The group of each saying, as ascending indices; one list for all its members.
  private final List<List<Integer>> groups = new ArrayList<>();

  private StatementMerge(Sources sources, List<Saying> sayings) {
    this.weights = sources.weights();
    this.sayings = sayings;
    for (int i = 0; i < sayings.size(); i++) {
      groups.add(List.of(i));
    }
  }

  /// @return groups of accounts of one statement, each by report and place, in order of their first
  static List<List<Saying>> merge(Sources sources) {
    return new StatementMerge(sources, sayings(sources)).run();
  }

  private static List<Saying> sayings(Sources sources) {
    var sayings = new ArrayList<Saying>();
    for (Claims claims : sources.claims()) {
      for (StatementClaim claim : claims.statements()) {
        if (!claim.content().isEmpty()) {
          var saying = Saying.of(sources, claims.report().id(), claim);
          if (isWorthALine(saying)) {
            sayings.add(saying);
          }
        }
      }
    }
    sayings.sort(Comparator.comparing(Saying::evidence));
    return sayings;
  }

  private static boolean isWorthALine(Saying saying) {
    boolean told = saying.speaker() != null || saying.claim().speakerText() != null;
    return saying.quoted() || (told && saying.content().size() >= SHORTEST_INDIRECT);
  }

  private List<List<Saying>> run() {
    var ties = new ArrayList<Tie>();
    for (Candidates.Pair pair :
        Candidates.of(sayings.stream().map(Saying::content).toList(), weights)) {
      strength(pair).ifPresent(strength -> ties.add(new Tie(pair, strength)));
    }
    ties.sort(Comparator.comparingDouble((Tie tie) -> -tie.strength()).thenComparing(Tie::pair));
    ties.forEach(tie -> join(tie.pair()));
    var merged = new ArrayList<List<Saying>>();
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i).getFirst() == i) {
        merged.add(members(groups.get(i)));
      }
    }
    return List.copyOf(merged);
  }

  private List<Saying> members(List<Integer> group) {
    return group.stream().map(sayings::get).toList();
  }

  private OptionalDouble strength(Candidates.Pair pair) {
    return SameWords.strength(sayings.get(pair.first()), sayings.get(pair.second()), weights);
  }

  private void join(Candidates.Pair pair) {
    var one = groups.get(pair.first());
    var other = groups.get(pair.second());
    if (one.equals(other) || !match(members(one), members(other))) {
      return;
    }
    var joined = new TreeSet<>(one);
    joined.addAll(other);
    var group = List.copyOf(joined);
    group.forEach(saying -> groups.set(saying, group));
  }

  private boolean match(List<Saying> one, List<Saying> other) {
    var fullest = fullest(one);
    var second = fullest(other);
    boolean firstIsFuller = fullest.content().size() >= second.content().size();
    var full = firstIsFuller ? fullest : second;
    return (firstIsFuller ? other : one)
        .stream().allMatch(saying -> SameWords.strength(full, saying, weights).isPresent());
  }

  /// The account with the most words; a quotation before an indirect one.
  static Saying fullest(List<Saying> sayings) {
    return sayings.stream()
        .min(
            Comparator.comparing((Saying saying) -> !saying.quoted())
                .thenComparingInt(saying -> -saying.content().size())
                .thenComparing(Saying::evidence))
        .orElseThrow();
  }
}
