package org.readout.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.readout.annotate.event.HappeningKind;
import org.readout.annotate.event.Measurement;
import org.readout.annotate.event.Status;

/// The facts of one happening: for each attribute all the values, equal ones as one.
final class Findings {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final Sources sources;
  private final Standings standings;

  Findings(Sources sources) {
    this.sources = sources;
    this.standings = new Standings(sources);
  }

  /// One attribute while it is worked on.
  ///
  /// @param groups its values in the order of the record
  record Fact(String attribute, Agreement agreement, Standing standing, List<ValueGroup> groups) {
    Fact with(List<ValueGroup> others) {
      return new Fact(attribute, agreement, standing, others);
    }
  }

  /// The facts: date, place, duration, status, then the others by name.
  ///
  /// @param leads by attribute, what reports give beside the tellings: see [Leads]
  List<Fact> facts(Gathering gathering, Status status, Map<String, List<Reading>> leads) {
    Map<String, List<Reading>> readings = new LinkedHashMap<>();
    for (String attribute : List.of("date", "place", "duration", "status")) {
      readings.put(attribute, new ArrayList<>());
    }
    gathering.members().forEach(telling -> read(telling, status, readings));
    leads.forEach((key, more) -> more.forEach(one -> add(key, one, readings)));
    var facts = new ArrayList<Fact>();
    readings.forEach((key, all) -> {
      if (!all.isEmpty()) {
        facts.add(fact(attribute(key), gathering.family(), all));
      }
    });
    facts.subList(fixed(facts), facts.size()).sort(Comparator.comparing(Fact::attribute));
    return List.copyOf(facts);
  }

  private static String attribute(String key) {
    int noun = key.indexOf(' ');
    return noun < 0 ? key : key.substring(0, noun);
  }

  /// Counts are of one thing only where they count the same noun.
  private String key(Measurement measurement, Telling telling) {
    var noun = measurement.quantity().noun();
    boolean people =
        telling.kind() == HappeningKind.PROTEST || telling.kind() == HappeningKind.ARREST;
    if (people && measurement.attribute().equals("count")) {
      return "count";
    }
    return measurement.attribute().equals("count") && noun != null && !noun.isEmpty()
        ? "count " + Words.content(sources.evidence(telling.report(), noun).exact())
        : measurement.attribute();
  }

  private static int fixed(List<Fact> facts) {
    return (int)
        facts.stream()
            .filter(
                fact -> List.of("date", "place", "duration", "status").contains(fact.attribute()))
            .count();
  }

  private void read(Telling telling, Status status, Map<String, List<Reading>> readings) {
    var told = telling.told();
    telling.dates().stream()
        .limit(1)
        .map(date -> Reading.of(date.value().iso(), told, date.evidence()))
        .forEach(reading -> add("date", reading, readings));
    telling.places().stream()
        .map(place -> Reading.of(place, told))
        .forEach(reading -> add("place", reading, readings));
    add("status", Reading.of(telling.status().word(), told, telling.evidence()), readings);
    if (counts(telling, status)) {
      telling.measurements().forEach(measurement -> measure(measurement, telling, readings));
    }
  }

  private static void add(String attribute, Reading reading, Map<String, List<Reading>> readings) {
    readings.computeIfAbsent(attribute, name -> new ArrayList<>()).add(reading);
  }

  /// The planned length of a meeting says nothing of how long it took in the end.
  private static boolean counts(Telling telling, Status status) {
    return status != Status.OCCURRED || !telling.isAhead();
  }

  private void measure(
      Measurement measurement, Telling telling, Map<String, List<Reading>> readings) {
    var evidence = sources.evidence(telling.report(), measurement.quantity().span());
    var known = readings.computeIfAbsent(key(measurement, telling), name -> new ArrayList<>());
    if (known.stream().noneMatch(reading -> reading.evidence().equals(evidence))) {
      known.add(Reading.of(measurement, telling.told(), evidence));
    }
  }

  private Fact fact(String attribute, Family family, List<Reading> readings) {
    var agreement = Agreement.on(attribute, family);
    var groups =
        ValueGroup.of(Tolls.isRevised(attribute) ? Tolls.words(Scope.whole(readings)) : readings);
    var standing = standings.of(attribute, agreement, Scope.comparable(attribute, groups));
    return new Fact(attribute, agreement, standing, ordered(groups, standing));
  }

  /// Best supported first; where later reports revise earlier ones, the last word first.
  private List<ValueGroup> ordered(List<ValueGroup> groups, Standing standing) {
    var order =
        Comparator.comparingInt((ValueGroup group) -> -sources.origins(group.reports()))
            .thenComparingInt(group -> -group.reports().size())
            .thenComparing(group -> !isDay(group))
            .thenComparing(group -> group.first().evidence());
    var sorted = new ArrayList<>(groups.stream().sorted(order).toList());
    if (standing == Standing.SUPERSEDED) {
      sorted.sort(
          Comparator.comparingInt(
              group -> (int) groups.stream().filter(other -> other.isAfter(group)).count()));
    }
    return List.copyOf(sorted);
  }

  private static boolean isDay(ValueGroup group) {
    return DAY.matcher(group.first().value()).matches();
  }

  Finding finding(Fact fact) {
    var values =
        fact.groups().stream()
            .map(group ->
                new Finding.Value(
                    group.first().value(),
                    group.qualifier(),
                    group.first().evidence().exact(),
                    sources.support(group.evidence())))
            .toList();
    return new Finding(fact.attribute(), fact.standing(), values);
  }
}
