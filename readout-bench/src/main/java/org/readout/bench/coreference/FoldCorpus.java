package org.readout.bench.coreference;

import java.util.ArrayList;
import java.util.List;
import org.readout.bench.coreference.PairEvidence.Pair;

/// All reports of the topics of one fold as one corpus: which topic a report belongs to is not
/// known to what is scored.
///
/// @param mentions of all its reports
/// @param pairs of mentions that are weighed; all others are taken for different happenings
/// @param rows the evidence for each pair
record FoldCorpus(List<ReadMention> mentions, List<Pair> pairs, List<double[]> rows) {

  FoldCorpus {
    mentions = List.copyOf(mentions);
    pairs = List.copyOf(pairs);
    rows = List.copyOf(rows);
  }

  /// @param reports each mention's `report` is a place in this list
  static FoldCorpus of(List<ReadReport> reports) {
    var evidence = new PairEvidence(reports);
    var pairs = evidence.pairs();
    return new FoldCorpus(evidence.mentions(), pairs, pairs.stream().map(evidence::of).toList());
  }

  List<String> gold() {
    return mentions.stream().map(ReadMention::instance).toList();
  }

  /// The baseline: one happening for each dictionary form of a head word.
  List<String> lemmas() {
    return mentions.stream().map(ReadMention::lemma).toList();
  }

  boolean isSame(int pair) {
    var one = mentions.get(pairs.get(pair).one());
    return one.instance().equals(mentions.get(pairs.get(pair).other()).instance());
  }

  /// All merges by the mean probability between groups.
  List<AverageLinkage.Merge> merges(BoostedTrees trees) {
    double[][] likeness = new double[mentions.size()][mentions.size()];
    for (int i = 0; i < pairs.size(); i++) {
      double probability = trees.probability(rows.get(i));
      likeness[pairs.get(i).one()][pairs.get(i).other()] = probability;
      likeness[pairs.get(i).other()][pairs.get(i).one()] = probability;
    }
    return AverageLinkage.of(likeness);
  }

  ChainScore score(List<AverageLinkage.Merge> merges, double least) {
    return ChainScore.of(gold(), AverageLinkage.cut(mentions.size(), merges, least));
  }

  /// Trees from the pairs of all these.
  static BoostedTrees train(List<FoldCorpus> folds) {
    var rows = new ArrayList<double[]>();
    var same = new ArrayList<Boolean>();
    for (FoldCorpus fold : folds) {
      rows.addAll(fold.rows());
      for (int pair = 0; pair < fold.pairs().size(); pair++) {
        same.add(fold.isSame(pair));
      }
    }
    boolean[] labels = new boolean[same.size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = same.get(i);
    }
    return TreeTraining.train(rows, labels);
  }
}
