package org.readout.bench.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.readout.bench.score.Line;
import org.readout.bench.score.Rates;
import org.readout.bench.sets.GoldReport;
import org.readout.bench.sets.GoldReport.Mention;
import org.readout.text.Span;

/// How well it was read who is who. Only mentions that share a character with a stretch which is
/// marked completely count, on both sides.
///
/// Mentions: the same span and kind, of those with another mention of their person or organisation;
/// the reader hands on no others. Links: pairs of spans that are said to mean the same.
///
/// @param mentions mentions
/// @param links pairs
record CoreferenceScore(Rates mentions, Rates links) {

  static final CoreferenceScore NONE = new CoreferenceScore(Rates.NONE, Rates.NONE);

  private record Link(Span one, Span other) {}

  private record Found(Span span, String kind) {}

  /// @param gold of the report
  /// @param read in its text
  static CoreferenceScore of(GoldReport report, List<Mention> gold, List<Mention> read) {
    var wanted = chains(report, gold);
    var found = chains(report, read);
    return new CoreferenceScore(
        rates(mentions(wanted), mentions(found)), rates(links(wanted), links(found)));
  }

  CoreferenceScore plus(CoreferenceScore other) {
    return new CoreferenceScore(mentions.plus(other.mentions), links.plus(other.links));
  }

  /// @param who behind the name of each figure, to say who reached it
  List<Line> lines(String who) {
    return List.of(
        new Line("coreference, mentions" + who, mentions),
        new Line("coreference, links" + who, links));
  }

  /// Those of at least two mentions, in order of the text; of two mentions with one span the last.
  private static Collection<List<Mention>> chains(GoldReport report, List<Mention> mentions) {
    Map<Span, Mention> bySpan = new TreeMap<>();
    mentions.stream()
        .filter(mention -> report.covers(mention.span()))
        .forEach(mention -> bySpan.put(mention.span(), mention));
    Map<String, List<Mention>> chains = new HashMap<>();
    for (var mention : bySpan.values()) {
      chains.computeIfAbsent(mention.entity(), entity -> new ArrayList<>()).add(mention);
    }
    return chains.values().stream().filter(chain -> chain.size() > 1).toList();
  }

  private static Set<Found> mentions(Collection<List<Mention>> chains) {
    var mentions = new HashSet<Found>();
    for (var chain : chains) {
      chain.forEach(mention -> mentions.add(new Found(mention.span(), mention.kind())));
    }
    return mentions;
  }

  private static Set<Link> links(Collection<List<Mention>> chains) {
    var links = new HashSet<Link>();
    for (var chain : chains) {
      for (int i = 0; i < chain.size(); i++) {
        for (int j = i + 1; j < chain.size(); j++) {
          links.add(new Link(chain.get(i).span(), chain.get(j).span()));
        }
      }
    }
    return links;
  }

  private static <T> Rates rates(Set<T> gold, Set<T> read) {
    int both = (int) read.stream().filter(gold::contains).count();
    return Rates.matched(both, gold.size(), read.size());
  }
}
