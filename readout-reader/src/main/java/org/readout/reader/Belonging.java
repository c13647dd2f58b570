package org.readout.reader;

import java.util.List;
import java.util.Optional;

/// To which chain a mention belongs: that of the mention before it that most probably means the
/// same.
///
/// How probably it belongs there: the scores of the mentions before it, and 0 for none of them,
/// become shares by a softmax, as in training ([Lee et al.
/// 2017](https://aclanthology.org/D17-1018/)), and the shares of the chain's mentions are added up.
/// The sums do not decide: long chains would draw in what fits none of their mentions well (links
/// between given mentions, F1 on the dev halves of MEANTIME .88 for .92, of GUM .38 for .42).
///
/// The training side is `belonging` in `training/readout_training/chains.py`.
///
/// @param chain its number
/// @param probability from 0 to 1; less where it hangs on mentions that belong only probably
record Belonging(int chain, double probability) {

  /// The chain of the best mention; empty where none scores above 0, and the mention begins one.
  ///
  /// @param scores that it means the same as each of these
  /// @param before where the mentions before it belong, the nearest first; of those that score the
  ///   same, the nearest wins
  static Optional<Belonging> of(float[] scores, List<Belonging> before) {
    int best = scores.length == 0 ? -1 : Scores.best(scores);
    if (best < 0 || scores[best] <= 0) {
      return Optional.empty();
    }
    int chain = before.get(best).chain();
    double highest = scores[best];
    double all = StrictMath.exp(-highest);
    double sure = 0;
    for (int i = 0; i < scores.length; i++) {
      double share = StrictMath.exp(scores[i] - highest);
      all += share;
      sure += before.get(i).chain() == chain ? share * before.get(i).probability() : 0;
    }
    return Optional.of(new Belonging(chain, Math.min(1, sure / all)));
  }
}
