package org.readout.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.annotate.event.Measurement;
import org.readout.annotate.quantity.Measure;
import org.readout.annotate.quantity.Quantity;
import org.readout.text.Document;
import org.readout.text.Sentence;
import org.readout.text.Token;

/// A number in a report with what it counts or measures and the words around it, by which another
/// report's number for the same thing is known.
///
/// @param report its id
/// @param sentence index of its sentence
/// @param dimension what it measures: a unit, or the stem of the noun that it counts
/// @param what the same in words ("the number of ships", "the distance")
/// @param context stems of the other content words of its sentence
/// @param quantity as it was read
/// @param reading comparable
record Figure(
    String report,
    int sentence,
    String dimension,
    String what,
    List<String> context,
    Quantity quantity,
    Reading reading) {
  private static final Pattern NUMBER = Pattern.compile("\\p{N}+");

  /// Nouns for human beings of any sort.
  private static final List<String> PEOPLE = Words.content("people persons individuals");

  private static final Set<String> DIMENSIONS =
      Set.of("altitude", "height", "range", "depth", "length", "width", "distance");

  static List<Figure> of(Sources sources, String report) {
    var annotations = sources.claims(report).annotations();
    return annotations.quantities().stream()
        .filter(quantity -> !dimension(annotations.document(), quantity).isEmpty())
        .map(quantity -> of(sources, report, annotations.document(), quantity))
        .toList();
  }

  private static Figure of(Sources sources, String report, Document document, Quantity quantity) {
    var sentence = document.sentenceAt(quantity.number().start());
    var evidence = sources.evidence(report, quantity.span());
    return new Figure(
        report,
        sentence.index(),
        dimension(document, quantity),
        what(document, quantity),
        context(document, sentence, quantity),
        quantity,
        Reading.of(new Measurement("count", quantity), sources.moment(report), evidence));
  }

  /// Lengths of time are facts of happenings; a number that counts nothing cannot be compared.
  private static String dimension(Document document, Quantity quantity) {
    return switch (quantity.measure()) {
      case Measure.Clock clock -> "";
      case Measure.Days days -> "";
      case Measure.Distance distance -> "km";
      case Measure.Money money -> money.currency();
      case Measure.Percentage percentage -> "%";
      case Measure.Tally tally -> "tally";
      case Measure.Count count -> {
        var stems =
            quantity.noun() == null
                ? List.<String>of()
                : Words.content(document.at(quantity.noun()));
        var head = stems.isEmpty() ? "" : stems.getLast();
        yield PEOPLE.contains(head) ? PEOPLE.getFirst() : head;
      }
    };
  }

  private static String what(Document document, Quantity quantity) {
    return switch (quantity.measure()) {
      case Measure.Count count ->
          "the number of "
              + document.at(Objects.requireNonNull(quantity.noun())).toLowerCase(Locale.ROOT);
      case Measure.Money money -> "an amount";
      case Measure.Percentage percentage -> "a share";
      case Measure.Tally tally -> "the votes";
      case Measure.Distance distance -> dimensionName(document, quantity);
      case Measure.Clock clock -> "a length of time";
      case Measure.Days days -> "a length of time";
    };
  }

  /// "The altitude", where the sentence names one before the figure.
  private static String dimensionName(Document document, Quantity quantity) {
    var sentence = document.sentenceAt(quantity.number().start());
    return sentence.tokens().stream()
        .filter(token -> token.span().end() <= quantity.span().start())
        .map(Token::lower)
        .filter(DIMENSIONS::contains)
        .reduce((first, second) -> second)
        .map(noun -> "the " + noun)
        .orElse("a distance");
  }

  private static List<String> context(Document document, Sentence sentence, Quantity quantity) {
    var before = document.text().substring(sentence.span().start(), quantity.span().start());
    var behind =
        document
            .text()
            .substring(
                Math.min(quantity.span().end(), sentence.span().end()), sentence.span().end());
    return Words.content(before + " " + behind).stream()
        .filter(stem -> !NUMBER.matcher(stem).matches())
        .distinct()
        .toList();
  }
}
