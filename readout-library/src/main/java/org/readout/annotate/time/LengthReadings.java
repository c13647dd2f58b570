package org.readout.annotate.time;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.annotate.time.TimeMeaning.About;
import org.readout.annotate.time.TimeMeaning.Length;
import org.readout.annotate.time.TimeMeaning.Repeated;
import org.readout.annotate.time.TimeMeaning.SomeLength;
import org.readout.annotate.time.TimeRule.Match;
import org.readout.text.Numerals;
import org.readout.text.PartOfSpeech;
import org.readout.text.Place;
import org.readout.text.Token;

/// What the matches of [LengthRules] mean.
final class LengthReadings {

  /// Lengths led by a bare article count as such only behind one of these ("for a week").
  private static final Set<String> CUES =
      Set.of(
          "for", "over", "within", "in", "than", "about", "nearly", "almost", "around", "roughly",
          "least", "half", "after", "to", "barely", "just", "only", "takes", "took", "take",
          "lasts", "lasted", "last", "spend", "spent", "as");

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private LengthReadings() {}

  static Optional<TimeMeaning> length(Match match) {
    return Numerals.parse(match.word("number"))
        .filter(amount -> amount.signum() > 0)
        .map(amount -> hedged(match, new Length(amount, unit(match))));
  }

  /// "for a week" is a length; "twice a week", "$500 a week" happens again and again.
  static Optional<TimeMeaning> article(Match match) {
    var place = Place.at(match.document(), match.span().start());
    if (match.get("hedge") != null || place.filter(LengthReadings::isLength).isPresent()) {
      return Optional.of(hedged(match, new Length(BigDecimal.ONE, unit(match))));
    }
    var unit = unit(match);
    return place.flatMap(here -> here.ahead(-1)).filter(LengthReadings::isCounted).isPresent()
        ? Optional.of(new Repeated("P" + unit.mark() + unit.factor() + unit.letter()))
        : Optional.empty();
  }

  private static boolean isLength(Place place) {
    return CUES.contains(place.lower(-1));
  }

  private static boolean isCounted(Token before) {
    return before.is(PartOfSpeech.NOUN, PartOfSpeech.NUM, PartOfSpeech.SYM)
        || Set.of("once", "twice", "times").contains(before.lower());
  }

  static Optional<TimeMeaning> one(Match match) {
    return Optional.of(new Length(BigDecimal.ONE, unit(match)));
  }

  static Optional<TimeMeaning> year(Match match) {
    return Optional.of(new Length(BigDecimal.ONE, LengthUnit.YEAR));
  }

  static Optional<TimeMeaning> half(Match match) {
    return Optional.of(new Length(HALF, unit(match)));
  }

  static Optional<TimeMeaning> some(Match match) {
    return Optional.of(new SomeLength(unit(match)));
  }

  /// "day-long", "decades-long".
  static Optional<TimeMeaning> longer(Match match) {
    return match.word("unit").endsWith("s") ? some(match) : one(match);
  }

  static Optional<TimeMeaning> few(Match match) {
    return match.word("few").toLowerCase(Locale.ROOT).contains("couple")
        ? Optional.of(new About(new Length(BigDecimal.TWO, unit(match)), Hedge.APPROX))
        : some(match);
  }

  static LengthUnit unit(Match match) {
    return LengthUnit.of(match.word("unit"));
  }

  static TimeMeaning hedged(Match match, TimeMeaning meaning) {
    var hedge = match.get("hedge");
    return hedge == null ? meaning : new About(meaning, Hedge.of(hedge));
  }
}
