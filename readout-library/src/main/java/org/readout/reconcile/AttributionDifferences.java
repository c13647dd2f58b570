package org.readout.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.claim.Entity;
import org.readout.identify.Actor;
import org.readout.reconcile.Difference.About;
import org.readout.reconcile.Difference.Kind;
import org.readout.reconcile.Difference.Side;

/// The same quoted words credited to different speakers, each by a report of its own that names him
/// nearby ([Saying#named]).
///
/// A country or body and somebody who speaks for it are no difference.
final class AttributionDifferences {
  /// Words of which the names of agencies and outlets are made.
  private static final Set<String> MEDIA =
      Set.of(
          "press",
          "news",
          "agency",
          "times",
          "post",
          "tv",
          "television",
          "radio",
          "reuters",
          "afp",
          "ap",
          "bbc",
          "cnn",
          "journal",
          "daily",
          "tribune",
          "herald",
          "gazette",
          "broadcasting",
          "media",
          "network",
          "newspaper",
          "magazine",
          "telegraph",
          "guardian",
          "presse");

  private final Sources sources;
  private final Stances stances;

  AttributionDifferences(Sources sources) {
    this.sources = sources;
    this.stances = new Stances(sources);
  }

  Optional<Draft> of(Uttered uttered) {
    Map<String, List<Saying>> bySpeaker = new LinkedHashMap<>();
    for (Saying saying : uttered.sayings()) {
      if (saying.speaker() != null && saying.named() && saying.quoted()) {
        var known =
            bySpeaker.keySet().stream()
                .filter(speaker -> agree(speaker, saying.speaker()))
                .findFirst();
        bySpeaker
            .computeIfAbsent(known.orElse(saying.speaker()), key -> new ArrayList<>())
            .add(saying);
      }
    }
    bySpeaker.keySet().removeIf(speaker -> bySpeaker.size() > 1 && passesOn(speaker, bySpeaker));
    bySpeaker.keySet().retainAll(withAReportOfTheirOwn(bySpeaker));
    return bySpeaker.size() < 2 ? Optional.empty() : Optional.of(draft(uttered, bySpeaker));
  }

  private boolean agree(String one, String other) {
    return stances.agree(one, other) || speaksFor(one, other) || speaksFor(other, one);
  }

  /// Holds an office of that body or person ("spokesman", of the ministry).
  private boolean speaksFor(String person, String other) {
    var of = sources.actor(other);
    return of.isPresent()
        && sources.actor(person).stream()
            .filter(actor -> actor.kind() == Entity.Kind.PERSON)
            .flatMap(actor -> actor.roles().stream())
            .anyMatch(role -> role.of() != null && isNamed(of.get(), role.of()));
  }

  /// A person is named by a part of the name, a body by all of it.
  private static boolean isNamed(Actor actor, String name) {
    return actor.name().equals(name)
        || (actor.kind() == Entity.Kind.PERSON
            && Words.all(actor.name()).containsAll(Words.all(name)));
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

  /// An agency or outlet beside a person only passed the words on; a group ("officials") or a part
  /// of another's name names him less precisely. Neither speaks against him.
  private boolean passesOn(String speaker, Map<String, List<Saying>> bySpeaker) {
    var actor = sources.actor(speaker);
    if (actor.isEmpty() || actor.get().kind() == Entity.Kind.GROUP) {
      return true;
    }
    var words = Words.all(actor.get().name());
    boolean medium =
        actor.get().kind() == Entity.Kind.ORGANISATION && words.stream().anyMatch(MEDIA::contains);
    return medium
        || bySpeaker.keySet().stream()
            .filter(other -> !other.equals(speaker))
            .flatMap(other -> sources.actor(other).stream())
            .anyMatch(other -> Words.all(other.name()).containsAll(words));
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
