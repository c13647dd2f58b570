package org.readout.bench.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Trains on four folds and scores the fifth, each in its turn.
///
/// How alike groups have to be to be joined is chosen for each fold on the other four, from trees
/// that saw neither the fold nor the one on which it is tried.
final class FiveFold {

  /// How many.
  static final int FOLDS = 5;

  private static final double[] LEAST =
      DoubleStream.iterate(0.3, least -> least < 0.62, least -> least + 0.05).toArray();

  private final List<FoldCorpus> folds;

  FiveFold(List<FoldCorpus> folds) {
    this.folds = List.copyOf(folds);
  }

  /// The baseline, each fold by itself, added up.
  ChainScore sameLemma() {
    return folds.stream()
        .map(fold -> ChainScore.of(fold.gold(), fold.lemmas()))
        .reduce(ChainScore.NONE, ChainScore::plus);
  }

  /// One after the other: what each fold scores, held out.
  List<Held> heldOut() {
    var tried = tried();
    return IntStream.range(0, folds.size())
        .mapToObj(fold -> {
          double least = LEAST[best(tried.get(fold))];
          var merges = folds.get(fold).merges(FoldCorpus.train(without(fold, fold)));
          return new Held(least, folds.get(fold).score(merges, least));
        })
        .toList();
  }

  /// @param least how alike groups had to be
  record Held(double least, ChainScore score) {}

  /// For each fold and each value of [#LEAST], the other folds' score.
  private List<List<ChainScore>> tried() {
    var tried = new ArrayList<List<ChainScore>>();
    folds.forEach(fold -> tried.add(new ArrayList<>(nothing())));
    for (int one = 0; one < folds.size(); one++) {
      for (int other = one + 1; other < folds.size(); other++) {
        var trees = FoldCorpus.train(without(one, other));
        add(tried.get(one), folds.get(other), trees);
        add(tried.get(other), folds.get(one), trees);
      }
    }
    return tried;
  }

  private static List<ChainScore> nothing() {
    return IntStream.range(0, LEAST.length).mapToObj(i -> ChainScore.NONE).toList();
  }

  private static void add(List<ChainScore> sums, FoldCorpus fold, BoostedTrees trees) {
    var merges = fold.merges(trees);
    for (int i = 0; i < LEAST.length; i++) {
      sums.set(i, sums.get(i).plus(fold.score(merges, LEAST[i])));
    }
  }

  private static int best(List<ChainScore> scores) {
    int best = 0;
    for (int i = 1; i < scores.size(); i++) {
      if (scores.get(i).conll() > scores.get(best).conll()) {
        best = i;
      }
    }
    return best;
  }

  private List<FoldCorpus> without(int one, int other) {
    return IntStream.range(0, folds.size())
        .filter(fold -> fold != one && fold != other)
        .mapToObj(folds::get)
        .toList();
  }
}
