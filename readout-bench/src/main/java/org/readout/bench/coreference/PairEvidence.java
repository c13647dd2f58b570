package org.readout.bench.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The [Evidence] for each pair of mentions of one corpus that is worth weighing: of one report or
/// of reports that share some words, with head words of one origin, a shared word or like meaning.
final class PairEvidence {

  private static final double FAR_REPORTS = 0.04;
  private static final double DERIVED = 0.5;
  private static final double LIKE = 0.25;
  private static final int NEAREST = 5;
  private static final int SHORTEST_PREFIX = 3;

  private final List<ReadReport> reports;
  private final List<ReadMention> mentions = new ArrayList<>();
  private final Weighing weighing;
  private final double[][] cosines;
  private final double[][] groups;
  private final double[] nearness;
  private final Centred subjects;
  private final Centred meanings;
  private final Map<String, Integer> lemmas = new HashMap<>();

  /// @param reports each mention's `report` is a place in this list
  PairEvidence(List<ReadReport> reports) {
    this.reports = reports;
    reports.forEach(report -> mentions.addAll(report.mentions()));
    mentions.forEach(mention -> lemmas.merge(mention.lemma(), 1, Integer::sum));
    weighing = new Weighing(reports);
    cosines = weighing.cosines(reports);
    groups = AverageLinkage.joined(reports.size(), AverageLinkage.of(cosines));
    nearness = Arrays.stream(cosines).mapToDouble(PairEvidence::nearness).toArray();
    subjects = new Centred(reports.stream().map(ReadReport::subject).toList());
    meanings = new Centred(mentions.stream().map(ReadMention::meaning).toList());
  }

  /// The mean of the greatest, each report's own left out.
  private static double nearness(double[] row) {
    double[] sorted = row.clone();
    Arrays.sort(sorted);
    return Arrays.stream(sorted, Math.max(0, row.length - 1 - NEAREST), row.length - 1).sum()
        / NEAREST;
  }

  /// Of all reports, in their order.
  List<ReadMention> mentions() {
    return List.copyOf(mentions);
  }

  /// All pairs that are worth weighing, by place in [#mentions].
  List<Pair> pairs() {
    var pairs = new ArrayList<Pair>();
    for (int one = 0; one < mentions.size(); one++) {
      for (int other = one + 1; other < mentions.size(); other++) {
        if (isWorth(one, other)) {
          pairs.add(new Pair(one, other));
        }
      }
    }
    return pairs;
  }

  /// Places of two mentions, the first one lower.
  record Pair(int one, int other) {}

  private boolean isWorth(int one, int other) {
    var first = mentions.get(one);
    var second = mentions.get(other);
    return (first.report() == second.report()
            || cosines[first.report()][second.report()] >= FAR_REPORTS)
        && (first.lemma().equals(second.lemma())
            || derivation(first.head(), second.head()) >= DERIVED
            || first.words().stream().anyMatch(second.words()::contains)
            || meanings.cosine(one, other) >= LIKE);
  }

  /// One number for each [Evidence], in its order.
  double[] of(Pair pair) {
    var one = mentions.get(pair.one());
    var other = mentions.get(pair.other());
    return Evidence.ALL.stream()
        .mapToDouble(evidence -> value(evidence, pair, one, other))
        .toArray();
  }

  private double value(Evidence evidence, Pair pair, ReadMention one, ReadMention other) {
    return switch (evidence) {
      case SAME_LEMMA -> is(one.lemma().equals(other.lemma()));
      case DERIVATION -> derivation(one.head(), other.head());
      case SHARED_WORDS -> jaccard(one.words(), other.words());
      case MEANING -> meanings.cosine(pair.one(), pair.other());
      case SENTENCE_OVERLAP -> weighing.overlap(one.around(), other.around());
      case SENTENCE_WEIGHT -> weighing.shared(one.around(), other.around());
      case NEAR_OVERLAP -> weighing.overlap(one.near(), other.near());
      case LEFT_OVERLAP -> weighing.overlap(one.left(), other.left());
      case RIGHT_OVERLAP -> weighing.overlap(one.right(), other.right());
      case CROSS_OVERLAP ->
          weighing.overlap(one.left(), other.right()) + weighing.overlap(one.right(), other.left());
      case REPORT_COSINE -> cosines[one.report()][other.report()];
      case REPORT_NEARNESS -> nearness(one.report(), other.report());
      case REPORT_GROUP -> groups[one.report()][other.report()];
      case REPORT_SUBJECT -> subjects.cosine(one.report(), other.report());
      case SAME_REPORT -> is(one.report() == other.report());
      case SAME_SENTENCE ->
          is(one.report() == other.report() && one.sentence() == other.sentence());
      case NAME_OVERLAP -> weighing.overlap(one.names(), other.names());
      case NAME_WEIGHT -> weighing.shared(one.names(), other.names());
      case SAME_NUMBERS -> shared(one.numbers(), other.numbers());
      case OTHER_NUMBERS ->
          is(
              !one.numbers().isEmpty()
                  && !other.numbers().isEmpty()
                  && shared(one.numbers(), other.numbers()) == 0);
      case COMMONER_HEAD -> Math.min(weighing.of(one.head()), weighing.of(other.head()));
      case RARER_HEAD -> Math.max(weighing.of(one.head()), weighing.of(other.head()));
      case HEAD_IN_SENTENCE ->
          is(one.around().contains(other.head()) || other.around().contains(one.head()));
      case HEAD_IN_REPORT ->
          is(terms(one).contains(other.head())) + is(terms(other).contains(one.head()));
      case FIRST_SENTENCE -> Math.min(one.sentence(), other.sentence());
      case LEMMA_SHARE ->
          one.lemma().equals(other.lemma())
              ? 100.0 * lemmas.getOrDefault(one.lemma(), 0) / mentions.size()
              : 0;
    };
  }

  private Set<String> terms(ReadMention mention) {
    return reports.get(mention.report()).terms().keySet();
  }

  private double nearness(int one, int other) {
    double mean = (nearness[one] + nearness[other]) / 2;
    return one == other ? 2 : mean == 0 ? 0 : cosines[one][other] / mean;
  }

  private static double is(boolean so) {
    return so ? 1 : 0;
  }

  private static double shared(Set<String> one, Set<String> other) {
    return one.stream().filter(other::contains).count();
  }

  private static double jaccard(Set<String> one, Set<String> other) {
    var any = new HashSet<>(one);
    any.addAll(other);
    return any.isEmpty() ? 0 : shared(one, other) / any.size();
  }

  /// "resign" and "resignation": from 0 to 1.
  static double derivation(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int common = 0;
    while (common < shorter && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    return common < SHORTEST_PREFIX ? 0 : (double) common / Math.max(one.length(), other.length());
  }
}
