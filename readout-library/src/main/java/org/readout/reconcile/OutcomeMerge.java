package org.readout.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.readout.claim.Claims;
import org.readout.claim.OutcomeClaim;

/// The accounts of all reports to outcomes.
///
/// The evidence in order: the same parties and most of the telling words; the same parties and a
/// word that tells much. A country stands for its leaders. Accounts of one report are joined by the
/// first alone.
final class OutcomeMerge {
  private static final double MOST = 0.6;
  private static final double SOME = 0.3;

  /// A word this telling (see [Weights]) may carry an outcome by itself ("flights").
  private static final double TELLING = 0.55;

  /// A noun for what somebody said or did, with nothing that tells what it was; also behind the
  /// verb ("denied the accusations").
  private static final Pattern BARE =
      Pattern.compile(
          "(?i)(?:\\p{L}+ )?(?:the|this|that|these|those|such|any|all|his|her|its|their)"
              + " (?:accusation|allegation|charge|claim|report|suggestion|measure|move|decision|issue"
              + "|matter|idea|proposal|plan|consideration|request|offer|demand|call|remark|comment"
              + "|statement|notion|attempt|question|concern)s?");

  private record Tie(Candidates.Pair pair, double strength) {}

  private final Weights weights;
  private final Stances stances;
  private final List<Upshot> upshots;
  private final List<List<Integer>> groups = new ArrayList<>();

  private OutcomeMerge(Sources sources, List<Upshot> upshots) {
    this.weights = sources.weights();
    this.stances = new Stances(sources);
    this.upshots = upshots;
    for (int i = 0; i < upshots.size(); i++) {
      groups.add(List.of(i));
    }
  }

  /// @return groups of accounts of one outcome, each by report and place, in order of their first
  static List<List<Upshot>> merge(Sources sources) {
    return new OutcomeMerge(sources, upshots(sources)).run();
  }

  /// An outcome without parties or without a telling word is none, nor is one whose words break off
  /// before what they lead to.
  private static List<Upshot> upshots(Sources sources) {
    var upshots = new ArrayList<Upshot>();
    for (Claims claims : sources.claims()) {
      for (OutcomeClaim claim : claims.outcomes()) {
        var upshot = Upshot.of(sources, claims.report().id(), claim);
        boolean broken = BrokenOff.is(claims.annotations().document(), claim.mention().content());
        if (!upshot.parties().isEmpty() && !upshot.content().isEmpty() && !broken) {
          upshots.add(upshot);
        }
      }
    }
    upshots.sort(
        Comparator.comparing(Upshot::evidence)
            .thenComparing(Upshot::kind)
            .thenComparing(Upshot::words));
    return upshots;
  }

  private List<List<Upshot>> run() {
    var ties = new ArrayList<Tie>();
    for (Candidates.Pair pair :
        Candidates.of(upshots.stream().map(Upshot::content).toList(), weights)) {
      double strength = strength(upshots.get(pair.first()), upshots.get(pair.second()));
      if (strength > 0) {
        ties.add(new Tie(pair, strength));
      }
    }
    ties.sort(Comparator.comparingDouble((Tie tie) -> -tie.strength()).thenComparing(Tie::pair));
    ties.forEach(tie -> join(tie.pair()));
    var merged = new ArrayList<List<Upshot>>();
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i).getFirst() == i) {
        var group = groups.get(i).stream().map(upshots::get).toList();
        if (!group.stream().allMatch(OutcomeMerge::isBare)) {
          merged.add(group);
        }
      }
    }
    return List.copyOf(merged);
  }

  /// "those accusations", "that proposal": what it was is told elsewhere, and no account says
  /// where.
  private static boolean isBare(Upshot upshot) {
    return BARE.matcher(upshot.words()).matches();
  }

  private void join(Candidates.Pair pair) {
    var one = groups.get(pair.first());
    var other = groups.get(pair.second());
    if (one.equals(other) || !match(one, other)) {
      return;
    }
    var joined = new TreeSet<>(one);
    joined.addAll(other);
    var group = List.copyOf(joined);
    group.forEach(upshot -> groups.set(upshot, group));
  }

  /// At least half of all pairs across the two groups must match, so that no chain of single words
  /// ties two outcomes.
  private boolean match(List<Integer> one, List<Integer> other) {
    long matching =
        one.stream()
            .mapToLong(a ->
                other.stream().filter(b -> strength(upshots.get(a), upshots.get(b)) > 0).count())
            .sum();
    return 2 * matching >= (long) one.size() * other.size();
  }

  /// From 0 (none) to 1.
  private double strength(Upshot one, Upshot other) {
    boolean possible =
        Course.of(one.kind()).mergesWith(Course.of(other.kind()))
            && stances.overlap(one.parties(), other.parties());
    if (!possible) {
      return 0;
    }
    var shared = new TreeSet<>(one.content());
    shared.retainAll(other.content());
    double share = weight(shared) / Math.min(weight(one.content()), weight(other.content()));
    boolean most = share >= MOST && (shared.size() > 1 || one.content().size() == 1);
    boolean same = one.report().equals(other.report());
    return most || (!same && share >= SOME && sharesKey(shared)) ? share : 0;
  }

  private double weight(java.util.Collection<String> stems) {
    return new TreeSet<>(stems).stream().mapToDouble(weights::of).sum();
  }

  private boolean sharesKey(Set<String> shared) {
    return shared.stream().anyMatch(stem -> weights.of(stem) >= TELLING && !Topics.isGeneral(stem));
  }
}
