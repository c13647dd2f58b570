package org.readout.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.annotate.event.Status;
import org.readout.reconcile.Difference.About;
import org.readout.reconcile.Difference.Kind;
import org.readout.reconcile.Difference.Side;

/// Happenings and outcomes that came further in one account than in another.
final class StatusDifferences {
  private final Sources sources;

  StatusDifferences(Sources sources) {
    this.sources = sources;
  }

  Optional<Draft> of(Told told) {
    return told.facts().stream()
        .filter(fact -> fact.attribute().equals("status"))
        .findFirst()
        .flatMap(fact -> of(told, fact));
  }

  private Optional<Draft> of(Told told, Findings.Fact fact) {
    var about = new About("happening", told.happening().id(), "status");
    var groups = new Surely(told.gathering()).told(fact.groups());
    return switch (fact.standing()) {
      case SUPERSEDED -> update(told, groups, about);
      case DISPUTED -> disputed(told, groups, about);
      case AGREED, REFINED, SINGLE -> Optional.empty();
    };
  }

  /// The last word against those that it overtook; a plan made firmer is no news. A word of a
  /// report of unknown time overtakes nothing, however many give it.
  private Optional<Draft> update(Told told, List<ValueGroup> groups, About about) {
    return groups.stream()
        .filter(group -> groups.stream().anyMatch(group::isAfter))
        .findFirst()
        .filter(last -> !last.first().value().equals(Status.PLANNED.word()))
        .map(last -> update(told, groups, last, about));
  }

  private Draft update(Told told, List<ValueGroup> groups, ValueGroup last, About about) {
    var sides = new ArrayList<>(List.of(sources.side(last)));
    groups.stream().filter(last::isAfter).map(sources::side).forEach(sides::add);
    var text =
        "Earlier reports tell of %s as %s; later ones as %s."
            .formatted(told.phrase(), earlier(sides), last.first().value());
    return new Draft(Kind.UPDATE, about, text, sides);
  }

  private static String earlier(List<Side> sides) {
    return Titles.listed(sides.stream().skip(1).map(Side::value).distinct().toList());
  }

  private Optional<Draft> disputed(Told told, List<ValueGroup> groups, About about) {
    var sides =
        groups.stream().filter(group -> !isPlan(group.first().value())).map(sources::side).toList();
    var text =
        Phrases.sides(
            sides,
            side ->
                Phrases.origins(side)
                    + Phrases.verb(side, " tells of ", " tell of ")
                    + told.phrase()
                    + " as "
                    + side.value(),
            side -> Phrases.number(side.support().origins()) + " as " + side.value());
    return sides.size() > 1
        ? Optional.of(new Draft(Kind.STATUS, about, text, sides))
        : Optional.empty();
  }

  private static boolean isPlan(String status) {
    return status.equals(Status.PLANNED.word()) || status.equals(Status.PROPOSED.word());
  }

  Optional<Draft> of(Reached reached) {
    Map<Course, List<Upshot>> sides = Clashes.sides(reached.upshots());
    if (sides.size() < 2) {
      return Optional.empty();
    }
    var about = new About("outcome", reached.outcome().id(), "status");
    var written =
        sides.entrySet().stream()
            .map(entry ->
                new Side(
                    entry.getKey().word(),
                    entry.getValue().getFirst().evidence().exact(),
                    sources.support(entry.getValue().stream().map(Upshot::evidence).toList())))
            .toList();
    boolean update = Clashes.isUpdate(reached.upshots());
    var text =
        Phrases.sides(
            written,
            side ->
                "on "
                    + Phrases.quoted(reached.outcome().content())
                    + ", "
                    + Phrases.origins(side)
                    + Phrases.verb(side, " says ", " say ")
                    + side.value(),
            side -> Phrases.number(side.support().origins()) + " " + side.value());
    return Optional.of(new Draft(update ? Kind.UPDATE : Kind.STATUS, about, text, written));
  }
}
