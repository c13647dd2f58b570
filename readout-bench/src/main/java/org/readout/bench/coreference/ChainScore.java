package org.readout.bench.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Chains of mentions beside the gold ones, as the reference scorer of CoNLL-2012 defines it
/// ([Pradhan et al. 2014](https://aclanthology.org/P14-2006/), version 8.01), where both sides hold
/// the same mentions. Chains of one mention count like all others.
///
/// @param muc MUC (Vilain et al. 1995): links that both have
/// @param bCubed B-cubed (Bagga and Baldwin 1998): for each mention the chain-mates that both have
/// @param ceafE CEAF (Luo 2005) with φ₄: the best one-to-one match of whole chains
record ChainScore(Part muc, Part bCubed, Part ceafE) {

  static final ChainScore NONE = new ChainScore(Part.NONE, Part.NONE, Part.NONE);

  /// Recall is `found` of `gold`, precision `right` of `read`.
  record Part(double found, double gold, double right, double read) {

    static final Part NONE = new Part(0, 0, 0, 0);

    double precision() {
      return read == 0 ? 0 : right / read;
    }

    double recall() {
      return gold == 0 ? 0 : found / gold;
    }

    double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    Part plus(Part other) {
      return new Part(
          found + other.found, gold + other.gold, right + other.right, read + other.read);
    }
  }

  /// Compares two ways to part the same mentions.
  ///
  /// @param gold the chain of each mention
  /// @param read likewise, of as many mentions
  static ChainScore of(List<?> gold, List<?> read) {
    var wanted = chains(gold);
    var found = chains(read);
    double alike = 0;
    for (Set<Integer> mentions : components(wanted, read)) {
      alike += Assignment.best(alikeness(mentions, gold, read, wanted, found));
    }
    return new ChainScore(
        new Part(
            links(wanted, read), gold.size() - wanted.size(),
            links(found, gold), read.size() - found.size()),
        new Part(shares(wanted, read), gold.size(), shares(found, gold), read.size()),
        new Part(alike, wanted.size(), alike, found.size()));
  }

  /// The mean of the three F1.
  double conll() {
    return (muc.f1() + bCubed.f1() + ceafE.f1()) / 3;
  }

  /// Both corpora together, as if no chain crossed them.
  ChainScore plus(ChainScore other) {
    return new ChainScore(muc.plus(other.muc), bCubed.plus(other.bCubed), ceafE.plus(other.ceafE));
  }

  private static Map<Object, List<Integer>> chains(List<?> labels) {
    Map<Object, List<Integer>> chains = new LinkedHashMap<>();
    for (int i = 0; i < labels.size(); i++) {
      chains.computeIfAbsent(labels.get(i), label -> new ArrayList<>()).add(i);
    }
    return chains;
  }

  /// For each chain its mentions less the parts into which the other side cuts it.
  private static double links(Map<Object, List<Integer>> chains, List<?> other) {
    int links = 0;
    for (List<Integer> chain : chains.values()) {
      links += chain.size() - counts(chain, other).size();
    }
    return links;
  }

  /// The sum over all mentions of the share of its chain with which the other side too has it.
  private static double shares(Map<Object, List<Integer>> chains, List<?> other) {
    double sum = 0;
    for (List<Integer> chain : chains.values()) {
      for (int both : counts(chain, other).values()) {
        sum += (double) both * both / chain.size();
      }
    }
    return sum;
  }

  private static Map<Object, Integer> counts(List<Integer> chain, List<?> other) {
    Map<Object, Integer> counts = new HashMap<>();
    chain.forEach(mention -> counts.merge(other.get(mention), 1, Integer::sum));
    return counts;
  }

  /// Mentions that hang together by chains of either side: only within them can chains match.
  private static List<Set<Integer>> components(Map<Object, List<Integer>> gold, List<?> read) {
    var groups = new Groups(read.size());
    gold.values().forEach(chain -> chain.forEach(i -> groups.join(chain.getFirst(), i)));
    chains(read).values().forEach(chain -> chain.forEach(i -> groups.join(chain.getFirst(), i)));
    var components = new TreeMap<Integer, Set<Integer>>();
    for (int i = 0; i < read.size(); i++) {
      components.computeIfAbsent(groups.of(i), first -> new HashSet<>()).add(i);
    }
    return List.copyOf(components.values());
  }

  /// φ₄ of each gold chain with each read one: twice the mentions of both, by the sum of their
  /// sizes.
  private static double[][] alikeness(
      Set<Integer> mentions,
      List<?> gold,
      List<?> read,
      Map<Object, List<Integer>> wanted,
      Map<Object, List<Integer>> found) {
    Map<Object, Integer> rows = new HashMap<>();
    Map<Object, Integer> columns = new HashMap<>();
    for (int i : mentions) {
      rows.putIfAbsent(gold.get(i), rows.size());
      columns.putIfAbsent(read.get(i), columns.size());
    }
    double[][] values = new double[rows.size()][columns.size()];
    for (int i : mentions) {
      int sizes = size(wanted, gold.get(i)) + size(found, read.get(i));
      values[rows.getOrDefault(gold.get(i), 0)][columns.getOrDefault(read.get(i), 0)] +=
          2.0 / sizes;
    }
    return values;
  }

  private static int size(Map<Object, List<Integer>> chains, Object label) {
    return chains.getOrDefault(label, List.of()).size();
  }
}
