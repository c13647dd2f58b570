package org.readout.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.annotate.contact.ContactLevel;
import org.readout.claim.Claims;
import org.readout.claim.Entity;

/// The accounts of all reports to lines of communication: one line for a level and the parties that
/// it joins. An account that names one side alone joins the only line of its level on which that
/// side is; by itself it is a line only where armies are meant.
final class ContactMerge {

  /// @param parties ids, sorted
  record Line(ContactLevel level, Set<String> parties, List<Sighting> sightings) {}

  private final Sources sources;
  private final Stances stances;

  private ContactMerge(Sources sources) {
    this.sources = sources;
    this.stances = new Stances(sources);
  }

  /// @return each line with its accounts by report and place, in order of their first
  static List<Line> merge(Sources sources) {
    return new ContactMerge(sources).run();
  }

  private List<Line> run() {
    Map<ContactLevel, List<Line>> lines = new EnumMap<>(ContactLevel.class);
    for (Sighting sighting : byParties()) {
      var known = lines.computeIfAbsent(sighting.level(), level -> new ArrayList<>());
      var fitting =
          known.stream().filter(line -> stances.agree(line.parties(), sighting.parties())).toList();
      if (fitting.size() == 1) {
        fitting.getFirst().sightings().add(sighting);
      } else if (fitting.isEmpty()) {
        known.add(
            new Line(sighting.level(), sighting.parties(), new ArrayList<>(List.of(sighting))));
      }
    }
    absorb(lines);
    return lines.values().stream()
        .flatMap(List::stream)
        .filter(this::isLine)
        .map(line -> new Line(line.level(), line.parties(), sorted(line.sightings())))
        .sorted(
            Comparator.comparing((Line line) -> line.sightings().getFirst().evidence())
                .thenComparing(Line::level))
        .toList();
  }

  /// "Communications", "direct contact" between two of whom other words tell a hotline are that
  /// line.
  private void absorb(Map<ContactLevel, List<Line>> lines) {
    var general = lines.getOrDefault(ContactLevel.GENERAL, List.of());
    for (Line line : List.copyOf(general)) {
      lines.getOrDefault(ContactLevel.HOTLINE, List.of()).stream()
          .filter(known -> sides(known.parties()) > 1)
          .filter(known -> stances.agree(known.parties(), line.parties()))
          .findFirst()
          .ifPresent(known -> {
            known.sightings().addAll(line.sightings());
            general.remove(line);
          });
    }
  }

  private static List<Sighting> sorted(List<Sighting> sightings) {
    return sightings.stream()
        .sorted(Comparator.comparing(Sighting::evidence).thenComparing(Sighting::state))
        .toList();
  }

  /// Most parties first, so that accounts of one side find the line that names both.
  private List<Sighting> byParties() {
    var all = new ArrayList<Sighting>();
    for (Claims claims : sources.claims()) {
      claims.contacts().stream()
          .map(claim -> Sighting.of(sources, claims.report().id(), claim))
          .filter(this::names)
          .forEach(all::add);
    }
    all.sort(
        Comparator.comparingInt((Sighting sighting) -> -sighting.parties().size())
            .thenComparing(Sighting::evidence)
            .thenComparing(Sighting::state));
    return all;
  }

  /// An embassy of which one side alone is named joins no two states.
  private boolean names(Sighting sighting) {
    int least = sighting.level() == ContactLevel.DIPLOMATIC ? 2 : 1;
    return sighting.parties().size() >= least;
  }

  private boolean isLine(Line line) {
    return switch (line.level()) {
      case MILITARY -> true;
      case DIPLOMATIC ->
          line.parties().stream().anyMatch(this::isState) && sides(line.parties()) > 1;
      case LEADERS, MINISTERS, WORKING_GROUP, HOTLINE, GENERAL -> sides(line.parties()) > 1;
    };
  }

  private boolean isState(String id) {
    return kind(id).filter(Entity.Kind.COUNTRY::equals).isPresent();
  }

  private Optional<Entity.Kind> kind(String id) {
    return sources.actor(id).map(actor -> actor.kind());
  }

  /// How many of the parties do not stand for one another.
  private int sides(Set<String> parties) {
    var sides = new TreeSet<String>();
    for (String party : parties) {
      if (sides.stream().noneMatch(side -> stances.agree(side, party))) {
        sides.add(party);
      }
    }
    return sides.size();
  }
}
