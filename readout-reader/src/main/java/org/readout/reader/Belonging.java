package org.readout.reader;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// To which chain a mention belongs.
///
/// The scores of the mentions before it, and 0 for none of them, become shares by a softmax, as in
/// training ([Lee et al. 2017](https://aclanthology.org/D17-1018/)), and the shares of a chain's
/// mentions are added up: a high score among rivals as high says little, several for one chain say
/// much.
///
/// @param chain its number
/// @param probability from 0 to 1; less where it hangs on mentions that belong only probably
record Belonging(int chain, double probability) {

  /// The most probable chain; empty where it is more probable that the mention begins one.
  ///
  /// @param scores that it means the same as each of these
  /// @param before mentions, the nearest first; of chains as probable, the nearest wins
  static Optional<Belonging> of(float[] scores, List<Candidate> before) {
    double highest = 0;
    for (float score : scores) {
      highest = Math.max(highest, score);
    }
    double none = StrictMath.exp(-highest);
    double all = none;
    Map<Integer, Share> chains = new LinkedHashMap<>();
    for (int i = 0; i < scores.length; i++) {
      double share = StrictMath.exp(scores[i] - highest);
      var candidate = before.get(i);
      all += share;
      chains.merge(
          candidate.chain(), new Share(share, share * candidate.belongs()), Share::plus);
    }
    double whole = all;
    return chains.entrySet().stream()
        .filter(chain -> chain.getValue().sum() > none)
        .max(Comparator.comparingDouble(chain -> chain.getValue().sum()))
        .map(chain -> new Belonging(chain.getKey(), Math.min(1, chain.getValue().sure() / whole)));
  }

  /// @param sum the shares of a chain's mentions
  /// @param sure the same, each as far as that mention surely belongs to the chain
  private record Share(double sum, double sure) {

    Share plus(Share other) {
      return new Share(sum + other.sum, sure + other.sure);
    }
  }
}
