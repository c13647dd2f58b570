package org.readout.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.intake.Evidence;
import org.readout.reconcile.Difference.About;
import org.readout.reconcile.Difference.Kind;
import org.readout.reconcile.Difference.Side;

/// Numbers for one thing that differ between reports, whatever they count: also those that no
/// happening was seen to have.
final class FigureDifferences {
  private static final Agreement NUMBERS = new Agreement.Numbers();

  private final Sources sources;
  private final List<Told> happenings;
  private final Sums sums;

  /// @param happenings all of the story
  FigureDifferences(Sources sources, List<Told> happenings) {
    this.sources = sources;
    this.happenings = happenings;
    this.sums = new Sums(sources, happenings);
  }

  /// @param known differences that were found otherwise, which are not said again
  List<Draft> find(Collection<Draft> known) {
    var drafts = new ArrayList<Draft>();
    for (List<Figure> group : new Figures(sources).grouped()) {
      of(group)
          .filter(draft -> known.stream().noneMatch(k -> isSaid(draft, k)))
          .ifPresent(drafts::add);
    }
    return List.copyOf(drafts);
  }

  private static boolean isSaid(Draft draft, Draft known) {
    return draft.sides().stream()
            .filter(side -> known.sides().stream().anyMatch(other -> overlap(side, other)))
            .count()
        >= 2;
  }

  private static boolean overlap(Side one, Side other) {
    return evidence(one).stream()
        .anyMatch(mine -> evidence(other).stream().anyMatch(theirs -> overlap(mine, theirs)));
  }

  private static List<Evidence> evidence(Side side) {
    return side.support().evidence();
  }

  private static boolean overlap(Evidence one, Evidence other) {
    return one.report().equals(other.report()) && one.span().overlaps(other.span());
  }

  private Optional<Draft> of(List<Figure> figures) {
    var groups = ValueGroup.of(figures.stream().map(Figure::reading).toList());
    var about = about(figures);
    if (groups.size() < 2 || about.isEmpty() || addUp(figures)) {
      return Optional.empty();
    }
    var ordered = ordered(groups);
    var sides = ordered.stream().map(sources::side).toList();
    var kind = kind(ordered);
    return Optional.of(
        new Draft(kind, about.get(), text(figures.getFirst().what(), kind, sides), sides));
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

  private static Kind kind(List<ValueGroup> groups) {
    if (NUMBERS.all(groups)) {
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
    return happenings.stream()
        .filter(told -> distance(told, figures) < Integer.MAX_VALUE)
        .min(
            Comparator.comparingInt((Told told) -> distance(told, figures))
                .thenComparing(told -> told.happening().id()))
        .map(told -> new About("happening", told.happening().id(), "count"));
  }

  private static int distance(Told told, List<Figure> figures) {
    return told.gathering().members().stream()
        .flatMapToInt(telling ->
            figures.stream()
                .filter(figure -> figure.report().equals(telling.report()))
                .mapToInt(figure -> figure.sentence() - telling.sentence())
                .filter(behind -> behind >= 0))
        .min()
        .orElse(Integer.MAX_VALUE);
  }
}
