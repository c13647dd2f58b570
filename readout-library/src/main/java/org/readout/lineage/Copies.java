package org.readout.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Passages that two reports have word for word, by shingles of [#SHINGLE] words and an inverted
/// index, as in [Broder 1997](https://doi.org/10.1109/SEQUEN.1997.666900).
///
/// A shingle is compared with the first [#HOLDERS] reports that have it, so the work grows with the
/// number of words and not with the number of pairs.
final class Copies {

  /// Words; shorter runs are shared by chance ("met with the foreign minister on the sidelines
  /// of").
  static final int SHINGLE = 8;

  /// Reports with one shingle that are compared; further ones are compared with these only.
  private static final int HOLDERS = 8;

  /// Words by which own words are known to be quoted in another report.
  private static final int QUOTED = 5;

  /// The same words in both.
  ///
  /// @param first index of their first word in the first report
  /// @param second index of their first word in the second report
  /// @param length words, at least [#SHINGLE]
  record Run(int first, int second, int length) {}

  private record Holder(int account, int word) {}

  private final List<Prose> proses;
  private final Set<Long> quoted = new HashSet<>();
  private final Map<Long, List<Holder>> index = new HashMap<>();
  private final Map<Pair, List<Run>> found = new TreeMap<>();

  private Copies(List<Prose> proses) {
    this.proses = proses;
  }

  /// The runs of each pair of reports that share any, in order of the first report's text.
  static Map<Pair, List<Run>> find(List<Prose> proses) {
    var copies = new Copies(proses);
    proses.forEach(copies::learnQuoted);
    for (int account = 0; account < proses.size(); account++) {
      copies.compare(account);
      copies.enter(account);
    }
    return copies.found;
  }

  private void learnQuoted(Prose prose) {
    for (List<String> words : prose.quoted()) {
      for (int at = 0; at + QUOTED <= words.size(); at++) {
        quoted.add(hash(words.subList(at, at + QUOTED)));
      }
    }
  }

  private void enter(int account) {
    var words = proses.get(account).words();
    for (int at = 0; at + SHINGLE <= words.size(); at++) {
      if (isWhole(words, at)) {
        var holders = index.computeIfAbsent(shingle(words, at), hash -> new ArrayList<>(1));
        boolean known = !holders.isEmpty() && holders.getLast().account() == account;
        if (!known && holders.size() < HOLDERS) {
          holders.add(new Holder(account, at));
        }
      }
    }
  }

  private void compare(int account) {
    var words = proses.get(account).words();
    var open = new TreeMap<Integer, Run>();
    for (int at = 0; at + SHINGLE <= words.size(); at++) {
      if (isWhole(words, at)) {
        for (Holder holder : index.getOrDefault(shingle(words, at), List.of())) {
          extend(open, holder, at, account);
        }
      }
    }
    open.forEach((holder, run) -> keep(holder, account, run));
  }

  /// Continues the open run with that report, or closes it and opens another.
  private void extend(Map<Integer, Run> open, Holder holder, int at, int account) {
    var run = open.get(holder.account());
    if (run != null
        && at < run.second() + run.length()
        && holder.word() - run.first() == at - run.second()) {
      int length = at - run.second() + SHINGLE;
      open.put(holder.account(), new Run(run.first(), run.second(), length));
    } else if (run == null || at >= run.second() + run.length()) {
      keep(holder.account(), account, run);
      open.put(holder.account(), new Run(holder.word(), at, SHINGLE));
    }
  }

  private void keep(int holder, int account, @Nullable Run run) {
    if (run != null && same(holder, account, run)) {
      found.computeIfAbsent(new Pair(holder, account), pair -> new ArrayList<>()).add(run);
    }
  }

  /// Hashes may collide; words do not.
  private boolean same(int holder, int account, Run run) {
    var there = proses.get(holder).words();
    var here = proses.get(account).words();
    for (int i = 0; i < run.length(); i++) {
      if (!there.get(run.first() + i).form().equals(here.get(run.second() + i).form())) {
        return false;
      }
    }
    return true;
  }

  /// True when no quotation stands between its words and none of them is quoted elsewhere.
  private boolean isWhole(List<Word> words, int at) {
    if (words.get(at).run() != words.get(at + SHINGLE - 1).run()) {
      return false;
    }
    for (int i = at; i + QUOTED <= at + SHINGLE; i++) {
      if (quoted.contains(hash(forms(words, i, QUOTED)))) {
        return false;
      }
    }
    return true;
  }

  private static long shingle(List<Word> words, int at) {
    return hash(forms(words, at, SHINGLE));
  }

  private static List<String> forms(List<Word> words, int at, int length) {
    return words.subList(at, at + length).stream().map(Word::form).toList();
  }

  private static long hash(List<String> words) {
    long hash = 1125899906842597L;
    for (String word : words) {
      hash = 31 * hash + word.hashCode() * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return hash;
  }
}
