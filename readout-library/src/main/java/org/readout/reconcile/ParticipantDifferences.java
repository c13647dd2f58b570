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
    return draft(told, side(confusion.right()), side(confusion.odd()));
  }

  /// The difference that two sides name others at one happening.
  static Draft draft(Told told, Side right, Side odd) {
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
        names(sources, gathering.core()), evidence.getFirst().exact(), sources.support(evidence));
  }

  /// Their names in order of the alphabet, as a list in words.
  static String names(Sources sources, Collection<String> actors) {
    return Titles.listed(
        actors.stream().map(id -> sources.actor(id).map(Actor::name).orElse(id)).sorted().toList());
  }
}
