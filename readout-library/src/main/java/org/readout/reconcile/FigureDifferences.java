package org.readout.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.annotate.quantity.Measure;
import org.readout.reconcile.Difference.About;
import org.readout.reconcile.Difference.Kind;
import org.readout.reconcile.Difference.Side;
import org.readout.text.Token;

/// Numbers for one thing that differ between reports, whatever they count: also those that no
/// happening was seen to have.
final class FigureDifferences {
  private static final Agreement NUMBERS = new Agreement.Numbers();

  /// Words that tell of what an amount is.
  private static final int NAMED_BY = 3;

  private final Sources sources;
  private final Nearest nearest;
  private final Sums sums;

  /// @param happenings all of the story
  /// @param nearest finds the one of them of which a place speaks
  FigureDifferences(Sources sources, List<Told> happenings, Nearest nearest) {
    this.sources = sources;
    this.nearest = nearest;
    this.sums = new Sums(sources, happenings);
  }

  /// @param known differences that were found otherwise, which are not said again
  List<Draft> find(Collection<Draft> known) {
    var drafts = new ArrayList<Draft>();
    for (List<Figure> group : new Figures(sources).grouped()) {
      of(group).filter(draft -> draft.isNewBeside(known)).ifPresent(drafts::add);
    }
    return List.copyOf(drafts);
  }

  private Optional<Draft> of(List<Figure> figures) {
    var groups =
        Conversion.withoutConverted(ValueGroup.of(figures.stream().map(Figure::reading).toList()));
    var about = about(figures);
    if (groups.size() < 2 || about.isEmpty() || addUp(figures)) {
      return Optional.empty();
    }
    var ordered = ordered(groups);
    if (!isVote(figures.getFirst())
        && NUMBERS.all(ordered)
        && ordered.stream().anyMatch(FigureDifferences::isOpen)) {
      return Optional.empty();
    }
    var kind = kind(figures.getFirst(), ordered);
    var sides =
        (kind == Kind.UPDATE ? byTime(ordered) : ordered).stream().map(sources::side).toList();
    return Optional.of(new Draft(kind, about.get(), text(what(figures), kind, sides), sides));
  }

  private static boolean isVote(Figure figure) {
    return figure.quantity().measure() instanceof Measure.Tally;
  }

  private boolean addUp(List<Figure> figures) {
    return figures.stream()
        .anyMatch(
            one -> figures.stream().anyMatch(other -> !one.equals(other) && sums.add(one, other)));
  }

  private List<ValueGroup> ordered(List<ValueGroup> groups) {
    return groups.stream()
        .sorted(
            Comparator.comparingInt((ValueGroup group) -> -sources.origins(group.reports()))
                .thenComparing(group -> group.first().evidence()))
        .toList();
  }

  /// "More than two dozen" is no other number than 31.
  private static boolean isOpen(ValueGroup group) {
    return switch (group.qualifier()) {
      case MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST -> true;
      case EXACT, ABOUT -> false;
    };
  }

  private static List<ValueGroup> byTime(List<ValueGroup> groups) {
    return groups.stream()
        .sorted(
            Comparator.comparingInt(
                group -> -(int) groups.stream().filter(other -> other.isAfter(group)).count()))
        .toList();
  }

  /// A number of votes or a distance stays what it was.
  private static Kind kind(Figure figure, List<ValueGroup> groups) {
    return switch (figure.quantity().measure()) {
      case Measure.Tally tally -> Kind.VALUE;
      case Measure.Distance distance -> ValueGroup.areRounded(groups) ? Kind.ROUNDING : Kind.VALUE;
      default -> kind(groups);
    };
  }

  private static Kind kind(List<ValueGroup> groups) {
    if (ValueGroup.areRounded(groups)) {
      return Kind.ROUNDING;
    }
    boolean update = groups.stream().anyMatch(last -> isLast(last, groups));
    return update ? Kind.UPDATE : Kind.VALUE;
  }

  /// Given by later reports only than every other.
  private static boolean isLast(ValueGroup last, List<ValueGroup> groups) {
    return groups.stream()
        .filter(other -> !other.equals(last))
        .flatMap(other -> other.readings().stream())
        .allMatch(early ->
            last.readings().stream()
                .allMatch(late ->
                    early.told().isBefore(late.told()) && !early.told().isSameTime(late.told())));
  }

  /// A sum, a share, a distance: with the words that tell of what.
  private String what(List<Figure> figures) {
    var first = figures.getFirst();
    var of =
        first.what().startsWith("a ") || first.what().startsWith("an ")
            ? sharedWords(figures)
            : List.<String>of();
    return of.isEmpty() ? first.what() : first.what() + " (" + String.join(", ", of) + ")";
  }

  private List<String> sharedWords(List<Figure> figures) {
    var first = figures.getFirst();
    var document = sources.claims(first.report()).annotations().document();
    return document.sentences().get(first.sentence()).tokens().stream()
        .map(Token::text)
        .filter(word -> Words.content(word).size() == 1)
        .filter(
            word -> figures.stream().allMatch(f -> f.context().containsAll(Words.content(word))))
        .distinct()
        .sorted(Comparator.comparingDouble(word -> -sources.weights().sum(Words.content(word))))
        .limit(NAMED_BY)
        .toList();
  }

  private static String text(String what, Kind kind, List<Side> sides) {
    var text =
        Phrases.sides(
            sides,
            side ->
                "for "
                    + what
                    + ", "
                    + Phrases.origins(side)
                    + Phrases.verb(side, " gives ", " give ")
                    + Phrases.quoted(side.text()),
            side -> Phrases.number(side.support().origins()) + " " + Phrases.quoted(side.text()));
    return kind == Kind.UPDATE
        ? text.replaceFirst("\\.$", ", as reports followed one another.")
        : text;
  }

  /// The happening that a report tells of in the sentence of a figure, or last before it.
  private Optional<About> about(List<Figure> figures) {
    return nearest.of(
        figures.stream().map(f -> new Nearest.Place(f.report(), f.sentence())).toList(), "count");
  }
}
