package org.readout.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.intake.Evidence;
import org.readout.reconcile.Difference.About;
import org.readout.reconcile.Difference.Kind;
import org.readout.reconcile.Difference.Side;

/// One thing that lies ahead and for which reports give days shortly apart, which is why it was not
/// gathered as one: of one sort, at one place or of the same, and with another word in common.
final class OtherDays {
  /// Days; further apart are two things.
  private static final int NEAR = 3;

  private final Sources sources;
  private final Stances stances;
  private final Nearest nearest;
  private final List<Telling> ahead;

  /// @param tellings all of the story
  OtherDays(Sources sources, Nearest nearest, List<Telling> tellings) {
    this.sources = sources;
    this.stances = new Stances(sources);
    this.nearest = nearest;
    this.ahead = tellings.stream().filter(OtherDays::isSetForADay).toList();
  }

  private static boolean isSetForADay(Telling telling) {
    var date = telling.date();
    return telling.isAhead() && date != null && date.days() == 1;
  }

  /// @param known differences that were found otherwise, which are not said again
  List<Draft> find(Collection<Draft> known) {
    var drafts = new ArrayList<Draft>();
    var contents =
        ahead.stream().map(telling -> Words.content(telling.evidence().exact())).toList();
    for (Candidates.Pair pair : Candidates.of(contents, sources.weights())) {
      var one = ahead.get(pair.first());
      var other = ahead.get(pair.second());
      if (isOne(one, other)) {
        draft(one, other)
            .filter(draft -> draft.isNewBeside(known))
            .filter(draft -> drafts.stream().noneMatch(d -> d.about().equals(draft.about())))
            .ifPresent(drafts::add);
      }
    }
    return List.copyOf(drafts);
  }

  private boolean isOne(Telling one, Telling other) {
    boolean apart = sources.origins(List.of(one.report(), other.report())) > 1;
    return apart
        && Family.of(one.kind()) == Family.of(other.kind())
        && !one.when().equals(other.when())
        && one.when().meets(other.when(), NEAR)
        && !givesBoth(one, other)
        && !givesBoth(other, one)
        && (Places.share(one.places(), other.places()) || isOfTheSame(one, other))
        && !one.wordsShared(other).isEmpty();
  }

  private boolean isOfTheSame(Telling one, Telling other) {
    return !one.core().isEmpty()
        && !other.core().isEmpty()
        && stances.agree(one.core(), other.core());
  }

  /// The report of the first has something of this sort on the day of the second, too.
  private boolean givesBoth(Telling one, Telling other) {
    return ahead.stream()
        .filter(telling -> telling.report().equals(one.report()))
        .anyMatch(telling ->
            Family.of(telling.kind()) == Family.of(one.kind())
                && telling.when().equals(other.when()));
  }

  private Optional<Draft> draft(Telling one, Telling other) {
    return nearest
        .of(
            List.of(
                new Nearest.Place(one.report(), one.sentence()),
                new Nearest.Place(other.report(), other.sentence())),
            "date")
        .map(about -> draft(about, one, other));
  }

  private Draft draft(About about, Telling one, Telling other) {
    Map<Interval, List<Evidence>> byDay = new LinkedHashMap<>();
    for (Telling telling : ahead) {
      boolean first =
          telling.equals(one) || (telling.when().equals(one.when()) && isLike(telling, one));
      boolean second =
          telling.equals(other) || (telling.when().equals(other.when()) && isLike(telling, other));
      if (first || second) {
        byDay
            .computeIfAbsent(telling.when(), day -> new ArrayList<>())
            .add(telling.dates().getFirst().evidence());
      }
    }
    var sides =
        byDay.entrySet().stream()
            .map(entry ->
                new Side(
                    String.valueOf(entry.getKey().from()),
                    entry.getValue().getFirst().exact(),
                    sources.support(entry.getValue())))
            .toList();
    var text =
        Phrases.sides(
            sides,
            side ->
                "for "
                    + Phrases.quotedAround(one.evidence().exact(), one.wordsShared(other))
                    + ", "
                    + Phrases.origins(side)
                    + Phrases.verb(side, " gives ", " give ")
                    + Phrases.quoted(side.text()),
            side -> Phrases.number(side.support().origins()) + " " + Phrases.quoted(side.text()));
    return new Draft(Kind.VALUE, about, text, sides);
  }

  private boolean isLike(Telling telling, Telling one) {
    return Family.of(telling.kind()) == Family.of(one.kind())
        && (Places.share(telling.places(), one.places()) || isOfTheSame(telling, one));
  }
}
