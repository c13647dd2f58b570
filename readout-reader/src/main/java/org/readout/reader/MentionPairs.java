package org.readout.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Pairs of mentions to be weighed in one run: of each a later one, the anaphor, and one before it.
/// The states of a mention are given once, in however many pairs it stands.
final class MentionPairs {

  private final List<float[]> states = new ArrayList<>();
  private final Map<Candidate, Integer> places = new HashMap<>();
  private final List<Integer> anaphors = new ArrayList<>();
  private final List<Integer> antecedents = new ArrayList<>();
  private final List<float[]> features = new ArrayList<>();

  /// Adds a pair for each of the mentions before the anaphor, in their order.
  void add(Candidate anaphor, List<Candidate> before) {
    for (Candidate antecedent : before) {
      anaphors.add(place(anaphor));
      antecedents.add(place(antecedent));
      features.add(PairFeatures.of(anaphor.mentioned(), antecedent.mentioned()));
    }
  }

  private int place(Candidate mention) {
    return places.computeIfAbsent(
        mention,
        added -> {
          states.add(added.states());
          return states.size() - 1;
        });
  }

  /// How many pairs.
  int count() {
    return features.size();
  }

  /// Of each mention the [states][Encoded#states] of its first and last word.
  List<float[]> states() {
    return states;
  }

  /// Of each pair the place of its anaphor among the states.
  long[] anaphors() {
    return anaphors.stream().mapToLong(Integer::longValue).toArray();
  }

  /// Of each pair the place of the mention before.
  long[] antecedents() {
    return antecedents.stream().mapToLong(Integer::longValue).toArray();
  }

  /// Of each pair what words and places tell, see [PairFeatures].
  List<float[]> features() {
    return features;
  }
}
