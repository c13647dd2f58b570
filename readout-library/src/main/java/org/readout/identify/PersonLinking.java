package org.readout.identify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.readout.claim.Offices;
import org.readout.claim.PersonNames;

/// Brings persons of several reports together, strong evidence first: the same full name; a short
/// form of one full name; a misspelling; a description that fits one holder's title.
final class PersonLinking {

  private PersonLinking() {}

  static List<Cluster> link(List<Cluster> persons) {
    var named = persons.stream().filter(Cluster::isNamed).toList();
    var clusters = new ArrayList<>(sameFullName(named));
    shortForms(clusters);
    misspellings(clusters, Set.of());
    misspellings(clusters, garbled(clusters));
    var nameless = persons.stream().filter(person -> !person.isNamed()).toList();
    nameless.forEach(person -> byTitle(person, clusters));
    return clusters;
  }

  /// One name in any order and with any hyphens: "Kim Jong-un", "Kim Jong Un"; "Qinduo Xu", "Xu
  /// Qinduo".
  private static List<Cluster> sameFullName(List<Cluster> persons) {
    Map<String, Cluster> byKey = new LinkedHashMap<>();
    for (Cluster person : persons) {
      byKey.merge(key(person.name()), person, PersonLinking::joined);
    }
    var merged = new ArrayList<Cluster>();
    for (Cluster cluster : byKey.values()) {
      merged.stream()
          .filter(known -> PersonNames.sameFull(known.name(), cluster.name()))
          .filter(known -> known.countryAgrees(cluster))
          .findFirst()
          .ifPresentOrElse(known -> known.absorb(cluster), () -> merged.add(cluster));
    }
    return merged;
  }

  private static String key(String name) {
    var parts = PersonNames.parts(name.replace('-', ' ').replace('‑', ' '));
    return parts.size() < 2 ? String.join(" ", parts) : String.join(" ", new TreeSet<>(parts));
  }

  private static Cluster joined(Cluster known, Cluster more) {
    known.absorb(more);
    return known;
  }

  /// A short form joins the full name that it shortens: where several do, the one whose titles and
  /// country agree and that is named at least twice as often as the next.
  private static void shortForms(List<Cluster> clusters) {
    absorbEach(
        clusters,
        (odd, right) -> PersonNames.shortens(odd.name(), right.name()) && odd.countryAgrees(right),
        Cluster::absorb);
  }

  private static void misspellings(List<Cluster> clusters, Set<String> garbled) {
    absorbEach(
        clusters,
        (odd, right) -> Misspellings.isMisspelling(odd, right, garbled),
        Cluster::absorbMisspelt);
  }

  /// Reports in which a name is known to be misspelt.
  private static Set<String> garbled(List<Cluster> clusters) {
    var reports = new TreeSet<String>();
    for (Cluster cluster : clusters) {
      cluster.appearances().stream()
          .filter(appearance -> cluster.isMisspelt(appearance.entity().name()))
          .forEach(appearance -> reports.add(appearance.report().id()));
    }
    return reports;
  }

  private interface Absorption {
    void absorb(Cluster right, Cluster odd);
  }

  private static void absorbEach(
      List<Cluster> clusters, BiPredicate<Cluster, Cluster> belongs, Absorption absorption) {
    for (Cluster odd : List.copyOf(clusters)) {
      var candidates =
          clusters.stream()
              .filter(right -> right != odd && belongs.test(odd, right))
              .sorted(
                  Comparator.comparing((Cluster right) -> !Misspellings.shareTitle(odd, right))
                      .thenComparingInt(right -> -right.namings())
                      .thenComparing(Cluster::name))
              .toList();
      if (clear(odd, candidates)) {
        absorption.absorb(candidates.getFirst(), odd);
        clusters.remove(odd);
      }
    }
  }

  private static boolean clear(Cluster odd, List<Cluster> candidates) {
    if (candidates.size() < 2) {
      return candidates.size() == 1;
    }
    var first = candidates.get(0);
    var second = candidates.get(1);
    boolean byTitle = Misspellings.shareTitle(odd, first) && !Misspellings.shareTitle(odd, second);
    return byTitle || first.namings() >= 2 * second.namings();
  }

  /// "the top US diplomat" in a report that never names him joins the one who holds such a title.
  private static void byTitle(Cluster nameless, List<Cluster> clusters) {
    var holders =
        clusters.stream()
            .filter(Cluster::isNamed)
            .filter(holder -> nameless.country() != null && nameless.countryAgrees(holder))
            .filter(holder -> holder.country() != null && holds(holder, nameless))
            .toList();
    if (holders.size() == 1) {
      holders.getFirst().absorb(nameless);
    } else {
      clusters.add(nameless);
    }
  }

  private static boolean holds(Cluster holder, Cluster nameless) {
    return nameless.titles().stream()
        .anyMatch(said -> holder.titles().stream().anyMatch(held -> Offices.canMean(said, held)));
  }
}
