package org.readout.lineage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.lineage.Copies.Run;
import org.readout.lineage.Link.Kind;
import org.readout.lineage.Link.Passage;
import org.readout.lineage.Rewrites.Match;
import org.readout.text.Span;

/// Which of the reports that share passages or sentences descend from one another.
///
/// The evidence in order, strong before weak; the first that holds decides:
/// 1. copied: word for word at least [#COPIED_SHARE] of the shorter report's own words, or a run of
///    [#LONG_RUN] words, which is longer than a formula;
/// 2. rewritten throughout: like sentences, in the same order, hold at least [#REWRITTEN_SHARE] of
///    the shorter report's sentences, and are at least [#REWRITTEN];
/// 3. rewritten opening: at least [#OPENERS] sentences of both openings are alike in words that
///    hardly any other report has, in a story of [#STORY] reports or more: with fewer, every
///    account of the news opens like another.
final class Descent {

  private static final double COPIED_SHARE = 0.1;
  private static final int LONG_RUN = 24;
  private static final double REWRITTEN_SHARE = 0.25;
  private static final int REWRITTEN = 4;
  private static final double REWRITTEN_LIKENESS = 0.5;
  private static final int STORY = 4;
  private static final int OPENING = 8;
  private static final int OPENERS = 2;
  private static final double OPENER_LIKENESS = 0.28;
  private static final double OPENER_WEIGHT = 9;

  private final List<Account> accounts;
  private final List<Prose> proses;
  private final Citations citations;

  private Descent(List<Account> accounts, Citations citations) {
    this.accounts = accounts;
    this.citations = citations;
    this.proses = accounts.stream().map(account -> Prose.of(account.annotations())).toList();
  }

  /// @param accounts ordered by report id
  static List<Link> find(List<Account> accounts, Citations citations) {
    return new Descent(accounts, citations).links();
  }

  private List<Link> links() {
    var copies = Copies.find(proses);
    var rewrites = Rewrites.find(proses);
    var pairs = new TreeSet<>(copies.keySet());
    pairs.addAll(rewrites.keySet());
    var links = new ArrayList<Link>();
    for (Pair pair : pairs) {
      var runs =
          copies.getOrDefault(pair, List.of()).stream()
              .filter(run -> !isSetOff(pair.first(), run.first()))
              .filter(run -> !isSetOff(pair.second(), run.second()))
              .toList();
      var matches = rewrites.getOrDefault(pair, List.of());
      copied(pair, runs).or(() -> rewritten(pair, runs, matches)).ifPresent(links::add);
    }
    return links;
  }

  /// Behind a colon stands what both quote, though without marks.
  private boolean isSetOff(int account, int word) {
    int start = proses.get(account).words().get(word).span().start();
    var before = accounts.get(account).report().text().substring(Math.max(0, start - 5), start);
    return before.stripTrailing().endsWith(":");
  }

  private Optional<Link> copied(Pair pair, List<Run> runs) {
    int words = runs.stream().mapToInt(Run::length).sum();
    int longest = runs.stream().mapToInt(Run::length).max().orElse(0);
    double share = Math.min(1, (double) words / shorter(pair));
    return longest >= LONG_RUN || (share >= COPIED_SHARE && longest >= 2 * Copies.SHINGLE)
        ? Optional.of(link(pair, Kind.COPIED, share, passages(pair, runs, List.of())))
        : Optional.empty();
  }

  private Optional<Link> rewritten(Pair pair, List<Run> runs, List<Match> matches) {
    var chain = chain(matches.stream().filter(m -> m.likeness() >= REWRITTEN_LIKENESS).toList());
    double share = share(pair, chain);
    if (chain.size() >= REWRITTEN && share >= REWRITTEN_SHARE) {
      return Optional.of(link(pair, Kind.ADAPTED, share, passages(pair, runs, chain)));
    }
    var openers = accounts.size() < STORY ? List.<Match>of() : openers(matches);
    return openers.size() >= OPENERS
        ? Optional.of(
            link(pair, Kind.ADAPTED, share(pair, openers), passages(pair, List.of(), openers)))
        : Optional.empty();
  }

  private static List<Match> openers(List<Match> matches) {
    return matches.stream()
        .filter(m -> m.first() < OPENING && m.second() < OPENING)
        .filter(m -> m.likeness() >= OPENER_LIKENESS && m.weight() >= OPENER_WEIGHT)
        .filter(m -> !m.shared().isEmpty())
        .toList();
  }

  /// The longest chain of matches that stand in the same order in both reports: longest increasing
  /// subsequence, in n log n.
  static List<Match> chain(List<Match> matches) {
    var tails = new ArrayList<Integer>();
    var before = new int[matches.size()];
    for (int i = 0; i < matches.size(); i++) {
      int at = lowest(matches, tails, matches.get(i).second());
      before[i] = at == 0 ? -1 : tails.get(at - 1);
      if (at == tails.size()) {
        tails.add(i);
      } else {
        tails.set(at, i);
      }
    }
    var chain = new ArrayList<Match>();
    for (int i = tails.isEmpty() ? -1 : tails.getLast(); i >= 0; i = before[i]) {
      chain.add(matches.get(i));
    }
    Collections.reverse(chain);
    return chain;
  }

  private static int lowest(List<Match> matches, List<Integer> tails, int second) {
    int low = 0;
    int high = tails.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (matches.get(tails.get(middle)).second() < second) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int shorter(Pair pair) {
    return Math.max(
        1,
        Math.min(
            proses.get(pair.first()).words().size(), proses.get(pair.second()).words().size()));
  }

  /// The share of its words that lie in matched sentences, in the report where it is higher.
  private double share(Pair pair, List<Match> matches) {
    return Math.max(
        share(proses.get(pair.first()), matches.stream().map(Match::first).toList()),
        share(proses.get(pair.second()), matches.stream().map(Match::second).toList()));
  }

  private static double share(Prose prose, List<Integer> sentences) {
    var matched = new TreeSet<>(sentences);
    long words = prose.words().stream().filter(w -> matched.contains(w.sentence())).count();
    return (double) words / Math.max(1, prose.words().size());
  }

  private List<Map.Entry<Span, Span>> passages(Pair pair, List<Run> runs, List<Match> matches) {
    var spans = new TreeMap<Span, Span>();
    for (Run run : runs) {
      spans.put(
          run(proses.get(pair.first()), run.first(), run.length()),
          run(proses.get(pair.second()), run.second(), run.length()));
    }
    for (Match match : matches) {
      spans.put(sentence(pair.first(), match.first()), sentence(pair.second(), match.second()));
    }
    return List.copyOf(spans.entrySet());
  }

  private static Span run(Prose prose, int first, int length) {
    return prose.words().get(first).span().cover(prose.words().get(first + length - 1).span());
  }

  private Span sentence(int account, int sentence) {
    return accounts.get(account).annotations().document().sentences().get(sentence).span();
  }

  /// Who descends from whom; two reports of one agency or outlet draw on its copy, not on each
  /// other, and so may two of which nothing tells: then the shorter one stands first.
  private Link link(Pair pair, Kind kind, double share, List<Map.Entry<Span, Span>> spans) {
    var first = accounts.get(pair.first());
    var second = accounts.get(pair.second());
    var direction = direction(pair);
    boolean shared =
        direction == Direction.UNKNOWN
            || citations.sameHouse(first.report().id(), second.report().id());
    boolean turned =
        direction == Direction.UNKNOWN ? isNoLonger(second, first) : direction == Direction.SECOND;
    var from = (turned ? second : first).report();
    var to = (turned ? first : second).report();
    var passages =
        spans.stream()
            .map(entry ->
                turned
                    ? new Passage(from.evidence(entry.getValue()), to.evidence(entry.getKey()))
                    : new Passage(from.evidence(entry.getKey()), to.evidence(entry.getValue())))
            .toList();
    return new Link(from.id(), to.id(), shared ? Kind.SAME_ORIGIN : kind, share, passages);
  }

  private Direction direction(Pair pair) {
    return Direction.of(accounts.get(pair.first()), accounts.get(pair.second()), citations);
  }

  private static boolean isNoLonger(Account one, Account other) {
    return one.report().text().length() <= other.report().text().length();
  }
}
