package org.readout.identify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.claim.Entity;
import org.readout.claim.PersonNames;

/// Entities of several reports that are taken for one actor, while they are being brought together.
/// What is asked of all of them at once is kept until the next one joins.
final class Cluster {

  private final List<Appearance> appearances = new ArrayList<>();
  private final Set<String> misspelt = new TreeSet<>();
  private final Map<String, Integer> namingsByReport = new HashMap<>();
  private int namings;
  private @Nullable Summary summary;

  /// What follows from the entities that it holds at the time.
  ///
  /// @param names each once, in order of appearance
  /// @param parts of each of the names
  /// @param country the one that most give, or null
  /// @param titles as the reports write them, each once
  private record Summary(
      Set<String> names,
      List<List<String>> parts,
      String name,
      @Nullable String country,
      List<String> titles) {}

  Cluster(Appearance first) {
    add(first);
  }

  private void add(Appearance appearance) {
    appearances.add(appearance);
    int named = appearance.namings();
    namings += named;
    namingsByReport.merge(appearance.report().id(), named, Integer::sum);
    summary = null;
  }

  List<Appearance> appearances() {
    return appearances;
  }

  /// Takes over everything from another cluster.
  void absorb(Cluster other) {
    misspelt.addAll(other.misspelt);
    other.appearances.forEach(this::add);
  }

  /// Takes over a cluster whose names are misspellings of this one's.
  void absorbMisspelt(Cluster other) {
    misspelt.addAll(other.names());
    misspelt.removeAll(names());
    absorb(other);
  }

  Entity.Kind kind() {
    return appearances.getFirst().kind();
  }

  boolean isMisspelt(String name) {
    return misspelt.contains(name);
  }

  /// Names of its entities, each once, in order of appearance.
  Set<String> names() {
    return summary().names();
  }

  /// The parts of each of the names ([PersonNames#parts]).
  List<List<String>> parts() {
    return summary().parts();
  }

  /// The fullest right name: most parts, then most mentions, then alphabetical.
  String name() {
    return summary().name();
  }

  /// The country that most of its entities give, or null.
  @Nullable String country() {
    return summary().country();
  }

  /// Titles given to it, as the reports write them, each once.
  List<String> titles() {
    return summary().titles();
  }

  private Summary summary() {
    var known = summary;
    if (known == null) {
      var names = new LinkedHashSet<String>();
      var titles = new LinkedHashSet<String>();
      for (Appearance appearance : appearances) {
        names.add(appearance.entity().name());
        titles.addAll(appearance.titles());
      }
      var parts = names.stream().map(PersonNames::parts).toList();
      known = new Summary(names, parts, fullestName(), commonest(), List.copyOf(titles));
      summary = known;
    }
    return known;
  }

  private String fullestName() {
    var counts = new TreeMap<String, Integer>();
    var reports = new TreeMap<String, Set<String>>();
    boolean named = isNamed();
    for (Appearance appearance : appearances) {
      if (appearance.isNamed() || !named) {
        counts.merge(
            appearance.entity().name(), appearance.entity().mentions().size(), Integer::sum);
        reports
            .computeIfAbsent(appearance.entity().name(), fresh -> new TreeSet<>())
            .add(appearance.report().id());
      }
    }
    int full = (int) counts.keySet().stream().filter(name -> words(name) > 1).count();
    return counts.keySet().stream()
        .max(
            Comparator.comparing((String name) -> !misspelt.contains(name))
                .thenComparing(name -> words(name) > 1)
                .thenComparing(name -> full < 2 || isBorneOut(reports.get(name), reports))
                .thenComparingInt(Cluster::words)
                .thenComparing(counts::get)
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }

  private static int words(String name) {
    return name.split("\\s+", -1).length;
  }

  /// A form is borne out by a second report, or by a third of those that give a full name: a longer
  /// one that only one of many has is as likely misread.
  private static boolean isBorneOut(
      @Nullable Set<String> bearing, Map<String, Set<String>> byName) {
    int all =
        byName.entrySet().stream()
            .filter(entry -> words(entry.getKey()) > 1)
            .mapToInt(entry -> entry.getValue().size())
            .sum();
    return bearing != null && (bearing.size() > 1 || bearing.size() * 3 >= all);
  }

  private @Nullable String commonest() {
    var counts = new TreeMap<String, Integer>();
    for (Appearance appearance : appearances) {
      var country = appearance.country();
      if (country != null) {
        counts.merge(country, 1, Integer::sum);
      }
    }
    return counts.keySet().stream()
        .max(
            Comparator.<String, Integer>comparing(counts::get)
                .thenComparing(Comparator.reverseOrder()))
        .orElse(null);
  }

  /// Countries are the same, or one is unknown.
  boolean countryAgrees(Cluster other) {
    return country() == null || other.country() == null || sameCountry(other);
  }

  /// Both countries are known, and the same.
  boolean sameCountry(Cluster other) {
    var mine = country();
    return mine != null && mine.equals(other.country());
  }

  /// Ids of the reports in which it appears.
  Set<String> reports() {
    return namingsByReport.keySet();
  }

  /// Mentions by name, not by pronoun or description.
  int namings() {
    return namings;
  }

  /// Mentions by name in one report.
  int namings(String report) {
    return namingsByReport.getOrDefault(report, 0);
  }

  boolean isNamed() {
    return namings > 0;
  }
}
