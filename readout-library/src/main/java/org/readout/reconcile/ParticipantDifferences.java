package org.readout.reconcile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.readout.identify.Actor;
import org.readout.reconcile.Difference.About;
import org.readout.reconcile.Difference.Kind;
import org.readout.reconcile.Difference.Side;

/// Who took part, where one origin names somebody else.
final class ParticipantDifferences {
  private final Sources sources;

  ParticipantDifferences(Sources sources) {
    this.sources = sources;
  }

  Optional<Draft> of(OddOnes.Confusion confusion, List<Told> happenings) {
    return happenings.stream()
        .filter(told -> told.gathering().equals(confusion.right()))
        .findFirst()
        .map(told -> draft(told, confusion));
  }

  private Draft draft(Told told, OddOnes.Confusion confusion) {
    var right = side(confusion.right());
    var odd = side(confusion.odd());
    var text =
        Phrases.sides(
            List.of(right, odd),
            side ->
                "for "
                    + told.phrase()
                    + ", "
                    + Phrases.origins(side)
                    + Phrases.verb(side, " names ", " name ")
                    + side.value(),
            side ->
                Phrases.number(side.support().origins())
                    + Phrases.verb(side, " names ", " name ")
                    + side.value());
    var about = new About("happening", told.happening().id(), "participants");
    return new Draft(Kind.PARTICIPANT, about, text, List.of(right, odd));
  }

  private Side side(Gathering gathering) {
    var evidence =
        gathering.members().stream()
            .filter(telling -> telling.core().equals(gathering.core()))
            .map(Telling::evidence)
            .toList();
    return new Side(
        Titles.listed(names(gathering.core())),
        evidence.getFirst().exact(),
        sources.support(evidence));
  }

  private List<String> names(Collection<String> actors) {
    return actors.stream()
        .map(id -> sources.actor(id).map(Actor::name).orElse(id))
        .sorted()
        .toList();
  }
}
