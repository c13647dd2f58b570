package org.readout.reader;

import java.util.ArrayList;
import java.util.List;
import org.readout.annotate.reading.CoreferenceChain;

/// Chains that grow mention by mention.
final class Chains {

  private final List<List<CoreferenceChain.Mention>> chains = new ArrayList<>();

  /// Begins a chain, still without mentions.
  ///
  /// @return its number
  int begin() {
    chains.add(new ArrayList<>(1));
    return chains.size() - 1;
  }

  void add(int chain, CoreferenceChain.Mention mention) {
    chains.get(chain).add(mention);
  }

  /// Those with more than one mention, in order of their first ones.
  List<CoreferenceChain> linked() {
    return chains.stream().filter(one -> one.size() > 1).map(CoreferenceChain::new).toList();
  }
}
