package org.readout.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.identify.Actor;
import org.readout.reconcile.Difference.About;
import org.readout.reconcile.Difference.Kind;
import org.readout.reconcile.Difference.Side;

/// The same quoted words credited to different speakers, each by a report of its own that names him
/// plainly ([Credits]), where neither speaks for the other ([SameSpeaker]).
final class AttributionDifferences {
  private final Sources sources;
  private final Credits credits;
  private final SameSpeaker same;

  AttributionDifferences(Sources sources) {
    this.sources = sources;
    this.credits = new Credits(sources);
    this.same = new SameSpeaker(sources);
  }

  Optional<Draft> of(Uttered uttered) {
    Map<String, List<Saying>> bySpeaker = new LinkedHashMap<>();
    for (Saying saying : uttered.sayings()) {
      if (saying.speaker() != null && credits.isPlain(saying)) {
        var known =
            bySpeaker.keySet().stream()
                .filter(speaker -> same.agree(speaker, saying.speaker()))
                .findFirst();
        bySpeaker
            .computeIfAbsent(known.orElse(saying.speaker()), key -> new ArrayList<>())
            .add(saying);
      }
    }
    bySpeaker
        .keySet()
        .removeIf(speaker -> bySpeaker.size() > 1 && same.passesOn(speaker, bySpeaker.keySet()));
    bySpeaker.keySet().retainAll(withAReportOfTheirOwn(bySpeaker));
    return bySpeaker.size() < 2 || same.isOfOne(bySpeaker)
        ? Optional.empty()
        : Optional.of(draft(uttered, bySpeaker));
  }

  /// One report that credits the words to two people, here and there, contradicts nobody.
  private static Set<String> withAReportOfTheirOwn(Map<String, List<Saying>> bySpeaker) {
    var speakers = new HashSet<String>();
    bySpeaker.forEach((speaker, sayings) -> {
      var elsewhere =
          bySpeaker.entrySet().stream()
              .filter(entry -> !entry.getKey().equals(speaker))
              .flatMap(entry -> entry.getValue().stream())
              .map(Saying::report)
              .toList();
      if (sayings.stream().anyMatch(saying -> !elsewhere.contains(saying.report()))) {
        speakers.add(speaker);
      }
    });
    return speakers;
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
