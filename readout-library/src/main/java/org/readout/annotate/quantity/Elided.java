package org.readout.annotate.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.text.Document;
import org.readout.text.PartOfSpeech;
import org.readout.text.Place;

/// Numbers whose unit the sentence has told before: "lasted for 40 minutes by one account, for 25
/// by the other", "an altitude of 580 kilometres or of 640". Such a number stands alone, and
/// differs from the other by less than [#RATIO]; a count has to be one of a crowd, for small
/// numbers count all sorts of things.
final class Elided {

  private static final BigDecimal RATIO = BigDecimal.valueOf(15);
  private static final BigDecimal CROWD = BigDecimal.valueOf(100);
  private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");
  private static final Pattern TURNOUT =
      Pattern.compile(
          "(?i)\\b(?:crowds?|turnout|marchers|demonstrators|protesters|organi[sz]ers|(?:had|have)\\h+come"
              + "|turned\\h+out|took\\h+part|attended)\\b");

  /// Words before a number that make it no amount ("aged 25", "page 40").
  private static final Set<String> NAMING =
      Set.of("aged", "age", "page", "no", "number", "flight", "@");

  private final Document document;

  private Elided(Document document) {
    this.document = document;
  }

  /// @param amounts all numbers of the document, in order
  /// @param found quantities with units, in order
  static List<Quantity> of(Document document, List<Amount> amounts, List<Quantity> found) {
    var elided = new Elided(document);
    var more = new ArrayList<Quantity>();
    int next = 0;
    for (Amount amount : amounts) {
      while (next < found.size() && found.get(next).span().end() <= amount.span().start()) {
        next++;
      }
      boolean told = next < found.size() && found.get(next).span().overlaps(amount.span());
      if (!told && !amount.range() && elided.standsAlone(amount)) {
        elided.quantity(amount, next == 0 ? null : found.get(next - 1)).ifPresent(more::add);
      }
    }
    return more;
  }

  private boolean standsAlone(Amount amount) {
    var text = document.text();
    int end = amount.span().end();
    boolean apart = end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
    var behind = Place.at(document, end);
    var before = Place.at(document, amount.span().start());
    if (!apart || behind.isEmpty() || before.isEmpty()) {
      return false;
    }
    boolean free =
        behind
            .get()
            .ahead(0)
            .filter(token ->
                token.is(
                    PartOfSpeech.PUNCT,
                    PartOfSpeech.ADP,
                    PartOfSpeech.CCONJ,
                    PartOfSpeech.AUX,
                    PartOfSpeech.VERB))
            .filter(token -> !token.text().matches("[-%:/°]"))
            .isPresent();
    String last = before.get().lower(-1);
    return free
        && !NAMING.contains(last)
        && !last.matches(".*[$€£¥#:/-]")
        && !YEAR.matcher(amount.span().of(text)).matches();
  }

  private Optional<Quantity> quantity(Amount amount, @Nullable Quantity before) {
    var sentence = document.sentenceAt(amount.span().start());
    if (before != null && sentence.span().contains(before.number())) {
      return measure(amount, before).map(measure -> written(amount, measure));
    }
    boolean turnout =
        amount.value().compareTo(CROWD) >= 0
            && Units.isWhole(amount.value())
            && (TURNOUT.matcher(document.at(sentence.span())).find()
                || isBehindCrowd(sentence.index()));
    return turnout
        ? Optional.of(written(amount, new Measure.Count(amount.value())))
        : Optional.empty();
  }

  private boolean isBehindCrowd(int sentence) {
    return sentence > 0
        && document.at(document.sentences().get(sentence - 1).span()).contains("crowd");
  }

  private Quantity written(Amount amount, Measure measure) {
    var qualified = Qualifiers.around(document.text(), amount.span());
    return new Quantity(
        qualified.span(), amount.span(), measure, qualified.qualifier(), /* noun= */ null);
  }

  private Optional<Measure> measure(Amount amount, Quantity before) {
    var last =
        Amount.of(before.number().of(document.text())).stream()
            .map(Amount::value)
            .filter(value -> value.signum() > 0)
            .findFirst();
    if (last.isEmpty() || !isNear(last.get(), amount.value())) {
      return Optional.empty();
    }
    BigDecimal factor = amount.value().divide(last.get(), MathContext.DECIMAL64);
    return Optional.ofNullable(
        switch (before.measure()) {
          case Measure.Clock clock -> new Measure.Clock(times(clock.duration(), factor));
          case Measure.Distance distance ->
              Units.distance(distance.kilometres().multiply(factor), BigDecimal.ONE);
          case Measure.Count count -> crowd(count, amount);
          case Measure.Days days -> null;
          case Measure.Money money -> null;
          case Measure.Percentage percentage -> null;
          case Measure.Tally tally -> null;
        });
  }

  private static @Nullable Measure crowd(Measure.Count count, Amount amount) {
    boolean crowd =
        count.number().compareTo(CROWD) >= 0
            && amount.value().compareTo(CROWD) >= 0
            && Units.isWhole(amount.value());
    return crowd ? new Measure.Count(amount.value()) : null;
  }

  private static Duration times(Duration duration, BigDecimal factor) {
    return Duration.ofSeconds(
        BigDecimal.valueOf(duration.toSeconds())
            .multiply(factor)
            .setScale(0, java.math.RoundingMode.HALF_UP)
            .longValue());
  }

  private static boolean isNear(BigDecimal one, BigDecimal other) {
    return other.signum() > 0
        && one.compareTo(other.multiply(RATIO)) < 0
        && other.compareTo(one.multiply(RATIO)) < 0;
  }
}
