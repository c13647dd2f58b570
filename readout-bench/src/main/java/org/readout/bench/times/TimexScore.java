package org.readout.bench.times;

import java.util.List;
import org.readout.bench.score.Line;
import org.readout.bench.score.Rates;
import org.readout.bench.score.SpanMatches;
import org.readout.bench.sets.MarkedTime;

/// Marked times beside gold ones, by the definition of TempEval-3's scorer ([UzZaman et al.
/// 2013](https://aclanthology.org/S13-2001/), `TE3-evaluation.py`): counts are added up over all
/// texts.
///
/// @param strict the same characters
/// @param relaxed a character in common; each in one pair at most
/// @param type of the relaxed pairs those with the same type. Its F1 equals the share of the
///   relaxed pairs that is right, times the F1 of relaxed
/// @param value likewise those whose values are equal to the character
record TimexScore(Rates strict, Rates relaxed, Rates type, Rates value) {

  static final TimexScore NONE = new TimexScore(Rates.NONE, Rates.NONE, Rates.NONE, Rates.NONE);

  static TimexScore of(List<MarkedTime> gold, List<MarkedTime> read) {
    int strict = 0;
    int type = 0;
    int value = 0;
    var pairs =
        SpanMatches.of(
            gold.stream().map(MarkedTime::span).toList(),
            read.stream().map(MarkedTime::span).toList());
    for (var pair : pairs) {
      var one = gold.get(pair.gold());
      var other = read.get(pair.read());
      strict += one.span().equals(other.span()) ? 1 : 0;
      type += one.type().equals(other.type()) ? 1 : 0;
      value += one.value().equals(other.value()) ? 1 : 0;
    }
    return new TimexScore(
        Rates.matched(strict, gold.size(), read.size()),
        Rates.matched(pairs.size(), gold.size(), read.size()),
        Rates.matched(type, gold.size(), read.size()),
        Rates.matched(value, gold.size(), read.size()));
  }

  TimexScore plus(TimexScore other) {
    return new TimexScore(
        strict.plus(other.strict),
        relaxed.plus(other.relaxed),
        type.plus(other.type),
        value.plus(other.value));
  }

  /// @param who the system
  List<Line> lines(String who) {
    return List.of(
        new Line(who + ", strict", strict),
        new Line(who + ", relaxed", relaxed),
        new Line(who + ", type", type),
        new Line(who + ", value", value));
  }
}
