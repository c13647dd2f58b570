package org.readout.reader;

import java.util.ArrayList;
import java.util.List;
import org.readout.annotate.reading.CoreferenceChain;

/// Chains that grow mention by mention.
final class Chains {

  private final List<List<CoreferenceChain.Mention>> chains = new ArrayList<>();

  /// Begins a chain.
  ///
  /// @return its number
  int begin(CoreferenceChain.Mention mention) {
    List<CoreferenceChain.Mention> chain = new ArrayList<>(1);
    chain.add(mention);
    chains.add(chain);
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
