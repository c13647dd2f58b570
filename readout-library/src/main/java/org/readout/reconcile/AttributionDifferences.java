package org.readout.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.identify.Actor;
import org.readout.reconcile.Difference.About;
import org.readout.reconcile.Difference.Kind;
import org.readout.reconcile.Difference.Side;

/// The same words credited to different speakers. A country and somebody who speaks for it are no
/// difference.
final class AttributionDifferences {
  private final Sources sources;
  private final Stances stances;

  AttributionDifferences(Sources sources) {
    this.sources = sources;
    this.stances = new Stances(sources);
  }

  Optional<Draft> of(Uttered uttered) {
    Map<String, List<Saying>> bySpeaker = new LinkedHashMap<>();
    for (Saying saying : uttered.sayings()) {
      if (saying.speaker() != null) {
        var known =
            bySpeaker.keySet().stream()
                .filter(speaker -> stances.agree(speaker, saying.speaker()))
                .findFirst();
        bySpeaker
            .computeIfAbsent(known.orElse(saying.speaker()), key -> new ArrayList<>())
            .add(saying);
      }
    }
    return bySpeaker.size() < 2 ? Optional.empty() : Optional.of(draft(uttered, bySpeaker));
  }

  private Draft draft(Uttered uttered, Map<String, List<Saying>> bySpeaker) {
    var sides =
        bySpeaker.entrySet().stream()
            .map(entry -> side(entry.getKey(), entry.getValue()))
            .sorted(
                java.util.Comparator.comparingInt((Side side) -> -side.support().origins())
                    .thenComparing(Side::value))
            .toList();
    var text =
        Phrases.sides(
            sides,
            side ->
                Phrases.origins(side)
                    + Phrases.verb(side, " credits ", " credit ")
                    + Phrases.quoted(uttered.statement().text())
                    + " to "
                    + side.value(),
            side -> Phrases.number(side.support().origins()) + " to " + side.value());
    return new Draft(
        Kind.ATTRIBUTION, new About("statement", uttered.statement().id(), "speaker"), text, sides);
  }

  private Side side(String speaker, List<Saying> sayings) {
    return new Side(
        sources.actor(speaker).map(Actor::name).orElse(speaker),
        sayings.getFirst().evidence().exact(),
        sources.support(sayings.stream().map(Saying::evidence).toList()));
  }
}
