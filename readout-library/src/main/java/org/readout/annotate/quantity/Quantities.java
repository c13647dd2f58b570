package org.readout.annotate.quantity;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.readout.annotate.time.TimeExpression;
import org.readout.annotate.time.Times;
import org.readout.text.Document;
import org.readout.text.Here;
import org.readout.text.Span;

/// Finds measured things: durations, tolls and other counts, distances, money, shares. Start here:
/// [#find].
///
/// Dates, ages, scores, ordinals, and times that are told by their distance ("45 minutes before",
/// "within 24 hours") are no quantities. A range is read as at least its lower end, which is what
/// it entails. A distance in brackets behind another is the same one converted, and is left out.
/// Runs in time linear in the length of the text; thread-safe.
public final class Quantities {

  private static final Pattern OFFSET_BEHIND =
      Pattern.compile(
          "(?:[-\\h](?:ago|earlier|later|before|prior|after|afterwards?|away|old|from\\h+now|of\\h+age"
              + "|into|ahead|notice)\\b|['’]\\h(?:time|notice)\\b)",
          CASE_INSENSITIVE);
  private static final Pattern OFFSET_BEFORE =
      Pattern.compile(
          "\\b(?:within|every|per|each|recent|(?:in|past|last|next|first|coming|previous)"
              + "(?:\\h+(?:past|last|next|first|coming|previous|just|about|less\\h+than|another))?)\\h+$",
          CASE_INSENSITIVE);
  private static final Pattern LATER = Pattern.compile("\\h+later\\b");
  private static final Pattern EMERGED =
      Pattern.compile(
          "\\b(?:rose|emerged|parted|reappeared|re-?emerged|came\\h+out|walked\\h+out)\\h+"
              + "(?:(?:about|some|nearly|almost|only|just|more\\h+than)\\h+)?$",
          CASE_INSENSITIVE);
  private static final Pattern OF_BEHIND = Pattern.compile("\\h+of\\b");
  private static final Pattern COMPOUND = Pattern.compile("(?:,?\\h+and|,)?\\h+");
  private static final int REACH = 30;

  private Quantities() {}

  /// All quantities of a document, in order, without overlap.
  public static List<Quantity> find(Document document) {
    return find(document, Times.find(document));
  }

  /// The same where the times are already known.
  public static List<Quantity> find(Document document, List<TimeExpression> times) {
    var measured = new ArrayList<>(ArticleDurations.of(document.text()));
    measured.addAll(Tallies.of(document.text()));
    var amounts = Amount.of(document.text());
    for (Amount amount : amounts) {
      UnitReader.read(document.text(), amount)
          .or(() -> Counts.read(document, amount))
          .ifPresent(measured::add);
    }
    var taken = new Taken(times);
    var found = new ArrayList<>(quantities(document, measured, taken));
    var open = amounts.stream().filter(amount -> !taken.overlaps(amount.span())).toList();
    found.addAll(Elided.of(document, open, found));
    found.sort(Comparator.comparing(Quantity::span));
    return List.copyOf(found);
  }

  private static List<Quantity> quantities(
      Document document, List<Measured> measured, Taken taken) {
    measured.sort(
        Comparator.comparingInt((Measured m) -> m.number().start())
            .thenComparingInt(m -> -m.number().length()));
    var found = new ArrayList<Quantity>();
    int end = 0;
    for (Measured next : measured) {
      if (next.number().start() < end) {
        continue;
      }
      end = next.number().end();
      if (!isQuantity(document.text(), next, taken)) {
        continue;
      }
      if (!found.isEmpty() && joins(document.text(), found.getLast(), next)) {
        found.set(found.size() - 1, sum(found.getLast(), next));
      } else if (found.isEmpty() || !converts(document.text(), found.getLast(), next)) {
        found.add(quantity(document.text(), next));
      }
    }
    return List.copyOf(found);
  }

  private static Quantity quantity(String text, Measured measured) {
    var qualified = Qualifiers.around(text, measured.number());
    var noun = measured.noun();
    var span = noun == null ? qualified.span() : qualified.span().cover(noun);
    boolean range = Amount.isRange(measured.number().of(text));
    var qualifier =
        range && qualified.qualifier() == Qualifier.EXACT
            ? Qualifier.AT_LEAST
            : qualified.qualifier();
    return new Quantity(span, measured.number(), measured.measure(), qualifier, noun);
  }

  private static boolean isQuantity(String text, Measured measured, Taken taken) {
    if (isWhile(text, measured)) {
      return true;
    }
    if (taken.overlaps(measured.number())) {
      return false;
    }
    return switch (measured.measure()) {
      case Measure.Clock clock -> !isOffset(text, measured.number());
      case Measure.Days days -> !isOffset(text, measured.number());
      default -> true;
    };
  }

  /// "sat down and rose three hours later": how long they sat.
  private static boolean isWhile(String text, Measured measured) {
    return measured.measure() instanceof Measure.Clock
        && Here.at(LATER, text, measured.number().end()).lookingAt()
        && Here.before(EMERGED, text, measured.number().start(), REACH).find();
  }

  /// "45 minutes before", "in two hours", "the past 24 hours"; but "35 minutes of talks".
  private static boolean isOffset(String text, Span number) {
    if (Here.at(OFFSET_BEHIND, text, number.end()).lookingAt()) {
      return true;
    }
    int start = Qualifiers.around(text, number).span().start();
    boolean attributive = number.of(text).contains("-");
    return !attributive
        && Here.before(OFFSET_BEFORE, text, start, REACH).find()
        && !Here.at(OF_BEHIND, text, number.end()).lookingAt();
  }

  /// "two hours and 20 minutes".
  private static boolean joins(String text, Quantity last, Measured next) {
    return last.measure() instanceof Measure.Clock longer
        && next.measure() instanceof Measure.Clock shorter
        && shorter.duration().compareTo(Duration.ofHours(1)) < 0
        && longer.duration().toMinutesPart() == 0
        && longer.duration().compareTo(shorter.duration()) > 0
        && isBetween(COMPOUND, text, last.number().end(), next.number().start());
  }

  private static Quantity sum(Quantity last, Measured next) {
    var total =
        switch (last.measure()) {
          case Measure.Clock longer when next.measure() instanceof Measure.Clock shorter ->
              new Measure.Clock(longer.duration().plus(shorter.duration()));
          default -> last.measure();
        };
    return new Quantity(
        last.span().cover(next.number()),
        last.number().cover(next.number()),
        total,
        last.qualifier(),
        last.noun());
  }

  /// "900 km (560 miles)".
  private static boolean converts(String text, Quantity last, Measured next) {
    int from = last.number().end();
    int to = next.number().start();
    return last.measure().getClass() == next.measure().getClass()
        && !(next.measure() instanceof Measure.Count)
        && to - from <= REACH
        && text.substring(from, to).strip().startsWith("(");
  }

  private static boolean isBetween(Pattern pattern, String text, int from, int to) {
    return to - from <= REACH && pattern.matcher(text).region(from, to).matches();
  }

  /// Where dates stand; lengths of time are left to be quantities.
  private static final class Taken {
    private final List<Span> spans;

    private Taken(List<TimeExpression> times) {
      spans = times.stream().filter(time -> !time.isLength()).map(TimeExpression::span).toList();
    }

    private boolean overlaps(Span span) {
      int low = 0;
      int high = spans.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (spans.get(middle).end() > span.start()) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      return low < spans.size() && spans.get(low).overlaps(span);
    }
  }
}
