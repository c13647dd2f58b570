package org.readout.identify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.claim.Entity;
import org.readout.claim.Mention;

/// Entities of several reports that are taken for one actor, while they are being brought together.
final class Cluster {

  private final List<Appearance> appearances = new ArrayList<>();
  private final Set<String> misspelt = new TreeSet<>();

  Cluster(Appearance first) {
    appearances.add(first);
  }

  List<Appearance> appearances() {
    return appearances;
  }

  /// Takes over everything from another cluster.
  void absorb(Cluster other) {
    appearances.addAll(other.appearances);
    misspelt.addAll(other.misspelt);
  }

  /// Takes over a cluster whose names are misspellings of this one's.
  void absorbMisspelt(Cluster other) {
    misspelt.addAll(other.names());
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
    var names = new LinkedHashSet<String>();
    appearances.forEach(appearance -> names.add(appearance.entity().name()));
    return names;
  }

  /// The fullest right name: most parts, then most mentions, then alphabetical.
  String name() {
    var counts = new TreeMap<String, Integer>();
    boolean named = appearances.stream().anyMatch(Appearance::isNamed);
    for (Appearance appearance : appearances) {
      if (appearance.isNamed() || !named) {
        counts.merge(
            appearance.entity().name(), appearance.entity().mentions().size(), Integer::sum);
      }
    }
    return counts.keySet().stream()
        .max(
            Comparator.comparing((String name) -> !misspelt.contains(name))
                .thenComparingInt(name -> name.split("\\s+", -1).length)
                .thenComparing(counts::get)
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }

  /// The country that most of its entities give, or null.
  @Nullable String country() {
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
    var mine = country();
    var theirs = other.country();
    return mine == null || theirs == null || mine.equals(theirs);
  }

  /// Titles given to it, as the reports write them.
  List<String> titles() {
    return appearances.stream().flatMap(appearance -> appearance.titles().stream()).toList();
  }

  Set<String> reports() {
    var reports = new TreeSet<String>();
    appearances.forEach(appearance -> reports.add(appearance.report().id()));
    return reports;
  }

  /// Mentions by name, not by pronoun or description.
  int namings() {
    return (int)
        appearances.stream()
            .flatMap(appearance -> appearance.entity().mentions().stream())
            .filter(mention -> mention.form() == Mention.Form.NAME)
            .count();
  }

  boolean isNamed() {
    return appearances.stream().anyMatch(Appearance::isNamed);
  }
}
