package org.readout.bench.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.readout.text.Span;

/// Pairs spans of two lists that share a character, each in one pair at most: those that share most
/// first, then in order of the lists.
public final class SpanMatches {

  /// @param gold place in the first list
  /// @param read place in the second
  public record Match(int gold, int read) {}

  private record Candidate(int shared, Match match) {}

  private SpanMatches() {}

  public static List<Match> of(List<Span> gold, List<Span> read) {
    var goldTaken = new BitSet();
    var readTaken = new BitSet();
    var matches = new ArrayList<Match>();
    for (var candidate : candidates(gold, read)) {
      var match = candidate.match();
      if (!goldTaken.get(match.gold()) && !readTaken.get(match.read())) {
        goldTaken.set(match.gold());
        readTaken.set(match.read());
        matches.add(match);
      }
    }
    return matches;
  }

  private static List<Candidate> candidates(List<Span> gold, List<Span> read) {
    var candidates = new ArrayList<Candidate>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < read.size(); j++) {
        int shared = gold.get(i).overlap(read.get(j));
        if (shared > 0) {
          candidates.add(new Candidate(shared, new Match(i, j)));
        }
      }
    }
    candidates.sort(Comparator.comparingInt(Candidate::shared).reversed());
    return candidates;
  }
}
