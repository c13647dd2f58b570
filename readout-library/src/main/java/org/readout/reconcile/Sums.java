package org.readout.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readout.annotate.event.Measurement;
import org.readout.annotate.quantity.Measure;
import org.readout.annotate.quantity.Quantity;
import org.readout.claim.Claims;

/// Sums that explain a difference, and make none themselves: nine members and four more are another
/// report's thirteen; "ten hours in all" fits a meeting of seven and one of three better than six
/// and three.
final class Sums {
  private static final Pattern TOTAL =
      Pattern.compile(
          "(?i)\\b(?:in\\h+all|in\\h+total|altogether|all\\h+told|collective(?:ly)?|combined|a\\h+total\\h+of)\\b");

  /// How far from the words for it a total stands, in characters.
  private static final int NEAR = 25;

  /// A total that is no exact number may be so much larger or smaller than the sum.
  private static final double ABOUT = 0.1;

  private final Sources sources;
  private final List<Told> happenings;

  /// @param happenings all of the story
  Sums(Sources sources, List<Told> happenings) {
    this.sources = sources;
    this.happenings = happenings;
  }

  /// True when one figure is the other and a further one that stands beside it.
  boolean add(Figure one, Figure other) {
    boolean less = one.reading().size() < other.reading().size();
    return isRest(less ? one : other, less ? other : one);
  }

  private boolean isRest(Figure part, Figure whole) {
    var annotations = sources.claims(part.report()).annotations();
    return annotations.quantities().stream()
        .filter(quantity -> quantity.measure() instanceof Measure.Count)
        .filter(quantity -> !quantity.number().equals(part.quantity().number()))
        .filter(quantity ->
            Math.abs(
                    annotations.document().sentenceAt(quantity.number().start()).index()
                        - part.sentence())
                <= 1)
        .anyMatch(quantity ->
            Math.abs(
                    reading(part.report(), quantity).size()
                        + part.reading().size()
                        - whole.reading().size())
                < 0.01);
  }

  private Reading reading(String report, Quantity quantity) {
    return Reading.of(
        new Measurement("count", quantity),
        sources.moment(report),
        sources.evidence(report, quantity.span()));
  }

  /// A sentence, where a total that some report gives fits one of two lengths, together with that
  /// of another encounter, and not the other.
  Optional<String> favour(Told told, List<ValueGroup> lengths) {
    if (lengths.size() != 2) {
      return Optional.empty();
    }
    for (Reading total : totals()) {
      for (Told beside : happenings) {
        if (isBeside(told, beside)) {
          var found = favour(total, length(beside), lengths.getFirst(), lengths.getLast());
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private List<Reading> totals() {
    return sources.claims().stream().flatMap(claims -> totals(claims).stream()).toList();
  }

  private List<Reading> totals(Claims claims) {
    var text = claims.report().text();
    return claims.annotations().quantities().stream()
        .filter(quantity -> quantity.measure() instanceof Measure.Clock)
        .filter(quantity -> {
          int from = Math.max(0, quantity.span().start() - NEAR);
          int to = Math.min(text.length(), quantity.span().end() + NEAR);
          return TOTAL.matcher(text).region(from, to).find();
        })
        .map(quantity -> reading(claims.report().id(), quantity))
        .toList();
  }

  /// Another encounter of somebody who took part, of about the same days.
  private static boolean isBeside(Told told, Told beside) {
    var one = told.gathering();
    var other = beside.gathering();
    boolean encounter = other.family() == Family.MEETING || other.family() == Family.CALL;
    return encounter
        && !told.equals(beside)
        && one.core().stream().anyMatch(other.core()::contains)
        && one.isDated()
        && other.isDated()
        && one.when().meets(other.when(), 2)
        && length(beside) != null;
  }

  private static @org.jspecify.annotations.Nullable Reading length(Told told) {
    return told.facts().stream()
        .filter(fact -> fact.attribute().equals("duration"))
        .filter(fact -> fact.standing() != Standing.DISPUTED)
        .map(fact -> fact.groups().getFirst().first())
        .findFirst()
        .orElse(null);
  }

  private static Optional<String> favour(
      Reading total,
      @org.jspecify.annotations.Nullable Reading other,
      ValueGroup one,
      ValueGroup two) {
    if (other == null) {
      return Optional.empty();
    }
    boolean first = fits(total, one.size() + other.size());
    boolean second = fits(total, two.size() + other.size());
    if (first == second) {
      return Optional.empty();
    }
    var better = first ? one : two;
    var worse = first ? two : one;
    return Optional.of(
        " %s in all fits %s and %s better than %s and %s."
            .formatted(
                Phrases.quoted(total.evidence().exact()),
                hours(better.size()),
                hours(other.size()),
                hours(worse.size()),
                hours(other.size())));
  }

  private static boolean fits(Reading total, double sum) {
    return switch (total.qualifier()) {
      case EXACT, ABOUT -> Math.abs(sum - total.size()) <= ABOUT * total.size();
      case MORE_THAN, AT_LEAST -> sum >= total.size() && sum <= (1 + 2 * ABOUT) * total.size();
      case LESS_THAN, AT_MOST -> sum <= total.size() && sum >= (1 - 2 * ABOUT) * total.size();
    };
  }

  private static String hours(double size) {
    var number = String.format(Locale.ROOT, "%.1f", size);
    return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
  }
}
