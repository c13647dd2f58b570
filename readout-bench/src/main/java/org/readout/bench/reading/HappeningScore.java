package org.readout.bench.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.readout.bench.score.Line;
import org.readout.bench.score.Rates;
import org.readout.bench.score.Share;
import org.readout.bench.score.SpanMatches;
import org.readout.bench.sets.GoldReport;
import org.readout.bench.sets.GoldReport.Happening;
import org.readout.text.Span;

/// How well happenings were read. Only triggers that share a character with a stretch which is
/// marked completely count, on both sides. The same definitions as in `training`.
///
/// Trigger: it shares a character with a gold one; each serves one, those that share most first.
/// Kind: the trigger, and its kind is the same; once more without what is of the kind `other` on
/// either side. Status: of the pairs of triggers whose gold status is marked, those where it is the
/// same. Participants, places, times: of the pairs of triggers whose gold part is marked, words
/// that share a character, matched like triggers.
///
/// @param trigger triggers
/// @param kind triggers of the same kind
/// @param told the same without the kind `other`
/// @param status statuses
/// @param participants who
/// @param places where
/// @param times when
record HappeningScore(
    Rates trigger,
    Rates kind,
    Rates told,
    Share status,
    Rates participants,
    Rates places,
    Rates times) {

  static final HappeningScore NONE =
      new HappeningScore(
          Rates.NONE, Rates.NONE, Rates.NONE, Share.NONE, Rates.NONE, Rates.NONE, Rates.NONE);

  private static final String OTHER = "other";

  private record Pair(Happening gold, Happening read) {

    boolean isOfOneKind() {
      return gold.kind().equals(read.kind());
    }
  }

  /// @param gold of the report
  /// @param read in its text
  static HappeningScore of(GoldReport report, List<Happening> gold, List<Happening> read) {
    var wanted = covered(report, gold);
    var found = covered(report, read);
    var pairs = pairs(wanted, found);
    var alike = pairs.stream().filter(Pair::isOfOneKind).map(Pair::gold).toList();
    return new HappeningScore(
        Rates.matched(pairs.size(), wanted.size(), found.size()),
        Rates.matched(alike.size(), wanted.size(), found.size()),
        Rates.matched(named(alike), named(wanted), named(found)),
        status(pairs),
        part(pairs, Happening::participants),
        part(pairs, Happening::places),
        part(pairs, Happening::times));
  }

  HappeningScore plus(HappeningScore other) {
    return new HappeningScore(
        trigger.plus(other.trigger),
        kind.plus(other.kind),
        told.plus(other.told),
        status.plus(other.status),
        participants.plus(other.participants),
        places.plus(other.places),
        times.plus(other.times));
  }

  /// @param who behind the name of each figure, to say who reached it
  List<Line> lines(String who) {
    return List.of(
        new Line("happenings, triggers" + who, trigger),
        new Line("happenings, triggers and kinds" + who, kind),
        new Line("the same without the kind other" + who, told),
        new Line("status of the triggers found" + who, status),
        new Line("participants of the triggers found" + who, participants),
        new Line("places of the triggers found" + who, places),
        new Line("times of the triggers found" + who, times));
  }

  private static List<Happening> covered(GoldReport report, List<Happening> happenings) {
    return happenings.stream().filter(one -> report.covers(one.trigger())).toList();
  }

  private static int named(List<Happening> happenings) {
    return (int) happenings.stream().filter(one -> !one.kind().equals(OTHER)).count();
  }

  private static List<Pair> pairs(List<Happening> gold, List<Happening> read) {
    return SpanMatches.of(triggers(gold), triggers(read)).stream()
        .map(match -> new Pair(gold.get(match.gold()), read.get(match.read())))
        .toList();
  }

  private static List<Span> triggers(List<Happening> happenings) {
    return happenings.stream().map(Happening::trigger).toList();
  }

  private static Share status(List<Pair> pairs) {
    var asked = pairs.stream().filter(pair -> pair.gold().status().isPresent()).toList();
    long right =
        asked.stream().filter(pair -> pair.gold().status().equals(pair.read().status())).count();
    return new Share(Math.toIntExact(right), asked.size());
  }

  private static Rates part(List<Pair> pairs, Function<Happening, Optional<List<Span>>> part) {
    var rates = new ArrayList<Rates>();
    for (var pair : pairs) {
      part.apply(pair.gold())
          .ifPresent(gold -> {
            var read = part.apply(pair.read()).orElse(List.of());
            int both = SpanMatches.of(gold, read).size();
            rates.add(Rates.matched(both, gold.size(), read.size()));
          });
    }
    return rates.stream().reduce(Rates.NONE, Rates::plus);
  }
}
