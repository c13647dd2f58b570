package org.readout.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

  /// The group of each saying, by its number.
  private final int[] groupOf;

  /// The members of each group, and the one with the most words; a group that joined another has no
  /// members.
  private final List<NavigableSet<Integer>> groups = new ArrayList<>();

  private final List<Saying> fullest;

  private StatementMerge(Sources sources, List<Saying> sayings) {
    this.weights = sources.weights();
    this.sayings = sayings;
    this.fullest = new ArrayList<>(sayings);
    this.groupOf = IntStream.range(0, sayings.size()).toArray();
    for (int i = 0; i < sayings.size(); i++) {
      groups.add(new TreeSet<>(List.of(i)));
    }
  }

  /// @return groups of accounts of one statement, each by report and place, in order of their first
  static List<List<Saying>> merge(Sources sources) {
    return SameClause.join(new StatementMerge(sources, sayings(sources)).run());
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
    for (int i = 0; i < groupOf.length; i++) {
      if (groups.get(groupOf[i]).first() == i) {
        merged.add(members(groupOf[i]).toList());
      }
    }
    return List.copyOf(merged);
  }

  private Stream<Saying> members(int group) {
    return groups.get(group).stream().map(sayings::get);
  }

  private OptionalDouble strength(Candidates.Pair pair) {
    return SameWords.strength(sayings.get(pair.first()), sayings.get(pair.second()), weights);
  }

  private void join(Candidates.Pair pair) {
    int one = groupOf[pair.first()];
    int other = groupOf[pair.second()];
    if (one != other && match(one, other)) {
      boolean firstIsLarger = groups.get(one).size() >= groups.get(other).size();
      absorb(firstIsLarger ? one : other, firstIsLarger ? other : one);
    }
  }

  /// The smaller group moves, so that each saying moves seldom however large the group becomes.
  private void absorb(int larger, int smaller) {
    groups.get(smaller).forEach(saying -> groupOf[saying] = larger);
    groups.get(larger).addAll(groups.get(smaller));
    groups.get(smaller).clear();
    fullest.set(larger, fullest(List.of(fullest.get(larger), fullest.get(smaller))));
  }

  private boolean match(int one, int other) {
    boolean firstIsFuller =
        fullest.get(one).content().size() >= fullest.get(other).content().size();
    var full = fullest.get(firstIsFuller ? one : other);
    return members(firstIsFuller ? other : one)
        .allMatch(saying -> SameWords.strength(full, saying, weights).isPresent());
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
