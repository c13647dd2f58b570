package org.readout.bench.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.readout.annotate.attribution.Attribution;
import org.readout.bench.score.Characters;
import org.readout.bench.score.Rates;
import org.readout.bench.sets.AnnotatedArticle;
import org.readout.text.Span;

/// How well attributions were read, against one annotator.
///
/// Content: each gold attribution, in its order, takes the first read one in order of the cues that
/// none took before and whose content overlaps its content by half: characters that both cover over
/// characters that either covers. With source: of these pairs, those whose sources share a
/// character or are both empty. Exact: the set of all sources that were read beside the set of all
/// marked ones, where a source is the same if all its spans are the same to the character; so with
/// cues and contents. An empty source is none.
///
/// @param content attributions whose content was read
/// @param withSource those whose source was read too
/// @param source exact sources
/// @param cue exact cues
/// @param exactContent exact contents
record AttributionScore(
    Rates content, Rates withSource, Rates source, Rates cue, Rates exactContent) {

  static final AttributionScore NONE =
      new AttributionScore(Rates.NONE, Rates.NONE, Rates.NONE, Rates.NONE, Rates.NONE);

  /// Content that overlaps less is another.
  private static final double ENOUGH = 0.5;

  /// @param read in order of the cues
  static AttributionScore of(AnnotatedArticle gold, List<Attribution> read) {
    var pairs = pairs(gold.attributions(), read);
    int sourced = (int) pairs.stream().filter(AttributionScore::sourcesTouch).count();
    int golds = gold.attributions().size();
    return new AttributionScore(
        Rates.matched(pairs.size(), golds, read.size()),
        Rates.matched(sourced, golds, read.size()),
        exact(gold.sources(), read, Attribution::source),
        exact(gold.cues(), read, one -> List.of(one.cue())),
        exact(gold.contents(), read, Attribution::content));
  }

  AttributionScore plus(AttributionScore other) {
    return new AttributionScore(
        content.plus(other.content),
        withSource.plus(other.withSource),
        source.plus(other.source),
        cue.plus(other.cue),
        exactContent.plus(other.exactContent));
  }

  private record Pair(AnnotatedArticle.GoldAttribution gold, Attribution read) {}

  private static List<Pair> pairs(
      List<AnnotatedArticle.GoldAttribution> gold, List<Attribution> read) {
    var contents = read.stream().map(one -> Characters.of(one.content())).toList();
    var taken = new BitSet();
    var pairs = new ArrayList<Pair>();
    for (var one : gold) {
      var content = Characters.of(one.content());
      for (int i = taken.nextClearBit(0); i < read.size(); i = taken.nextClearBit(i + 1)) {
        if (Characters.overlap(content, contents.get(i)) >= ENOUGH) {
          taken.set(i);
          pairs.add(new Pair(one, read.get(i)));
          break;
        }
      }
    }
    return pairs;
  }

  private static boolean sourcesTouch(Pair pair) {
    var gold = Characters.of(pair.gold().source());
    var read = Characters.of(pair.read().source());
    return gold.intersects(read) || (gold.isEmpty() && read.isEmpty());
  }

  private static Rates exact(
      Set<List<Span>> gold, List<Attribution> read, Function<Attribution, List<Span>> part) {
    var found = new HashSet<List<Span>>();
    read.stream().map(part).filter(spans -> !spans.isEmpty()).forEach(found::add);
    int all = found.size();
    found.retainAll(gold);
    return Rates.matched(found.size(), gold.size(), all);
  }
}
