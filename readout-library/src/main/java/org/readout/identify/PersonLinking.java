package org.readout.identify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.readout.annotate.name.Titles;
import org.readout.claim.Offices;
import org.readout.claim.PersonNames;

/// Brings persons of several reports together, strong evidence first: the same full name; a short
/// form of one full name; a misspelling; a description that fits one holder's title.
final class PersonLinking {

  private PersonLinking() {}

  static List<Cluster> link(List<Cluster> persons) {
    var named = persons.stream().filter(Cluster::isNamed).toList();
    var clusters = shortForms(sameFullName(named));
    clusters = misspellings(clusters, Set.of());
    clusters = new ArrayList<>(misspellings(clusters, garbled(clusters)));
    clusters.addAll(
        nameless(persons.stream().filter(person -> !person.isNamed()).toList(), clusters));
    return clusters;
  }

  /// One name with any hyphens ("Kim Jong-un", "Kim Jong Un"), with or without what stands in the
  /// middle, and in any order ("Qinduo Xu", "Xu Qinduo").
  private static List<Cluster> sameFullName(List<Cluster> persons) {
    Map<String, Cluster> byKey = new LinkedHashMap<>();
    for (Cluster person : persons) {
      byKey.merge(exactly(person), person, PersonLinking::joined);
    }
    var merged = new ArrayList<Cluster>();
    var index = new ClusterIndex(PersonLinking::lastAndOrder);
    for (Cluster cluster : byKey.values()) {
      var known =
          index.sharing(cluster).stream()
              .filter(other -> other.countryAgrees(cluster) && sameName(other, cluster))
              .findFirst();
      known.ifPresentOrElse(other -> other.absorb(cluster), () -> merged.add(cluster));
      index.add(known.orElse(cluster), cluster);
    }
    return merged;
  }

  private static Cluster joined(Cluster known, Cluster more) {
    known.absorb(more);
    return known;
  }

  private static boolean sameName(Cluster known, Cluster other) {
    return PersonNames.sameFull(known.name(), other.name())
        || (!plain(known).equals(plain(other))
            && inAnyOrder(known).equals(inAnyOrder(other))
            && !together(known, other))
        || (plain(known).equals(plain(other))
            && PersonNames.initialsAgree(known.name(), other.name()));
  }

  /// A report that has both is a witness that they are two.
  private static boolean together(Cluster one, Cluster other) {
    return !Collections.disjoint(one.reports(), other.reports());
  }

  private static List<String> plain(Cluster cluster) {
    return PersonNames.parts(cluster.name().replace('-', ' ').replace('‑', ' '));
  }

  /// The parts in their order, with the initials, by which alone two may differ.
  private static String exactly(Cluster cluster) {
    var letters = cluster.name().toLowerCase(Locale.ROOT).replaceAll("[\\s.‑-]+", " ").strip();
    var parts = plain(cluster);
    return parts.size() < 2 ? String.join(" ", parts) : letters;
  }

  private static String inAnyOrder(Cluster cluster) {
    var parts = plain(cluster);
    return parts.size() < 2 ? String.join(" ", parts) : String.join(" ", new TreeSet<>(parts));
  }

  private static Set<String> lastAndOrder(Cluster cluster) {
    var parts = PersonNames.parts(cluster.name());
    return Set.of("last:" + parts.getLast(), "order:" + inAnyOrder(cluster));
  }

  /// A short form joins the full name that it shortens: where several do, the one whose titles and
  /// country agree and that is named at least twice as often as the next.
  private static List<Cluster> shortForms(List<Cluster> clusters) {
    return absorbEach(
        clusters,
        new ClusterIndex(PersonLinking::everyPart),
        PersonLinking::everyPart,
        (odd, right) -> PersonNames.shortens(odd.name(), right.name()) && odd.countryAgrees(right),
        Cluster::absorb);
  }

  private static Set<String> everyPart(Cluster cluster) {
    var keys = new TreeSet<String>();
    for (String part : PersonNames.parts(cluster.name())) {
      keys.add(part);
      keys.addAll(List.of(part.split("-", -1)));
    }
    return keys;
  }

  private static List<Cluster> misspellings(List<Cluster> clusters, Set<String> garbled) {
    return absorbEach(
        clusters,
        new ClusterIndex(Misspellings::keys),
        odd -> Misspellings.wanted(odd, garbled),
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

  private static List<Cluster> absorbEach(
      List<Cluster> clusters,
      ClusterIndex index,
      Function<Cluster, Set<String>> wanted,
      BiPredicate<Cluster, Cluster> belongs,
      Absorption absorption) {
    clusters.forEach(index::add);
    for (Cluster odd : clusters) {
      var candidates =
          index.sharing(odd, wanted.apply(odd)).stream()
              .filter(right -> belongs.test(odd, right))
              .sorted(
                  Comparator.comparing((Cluster right) -> !Misspellings.shareTitle(odd, right))
                      .thenComparingInt(right -> -right.namings())
                      .thenComparing(Cluster::name))
              .toList();
      if (clear(odd, candidates)) {
        index.add(candidates.getFirst(), odd);
        absorption.absorb(candidates.getFirst(), odd);
        index.remove(odd);
      }
    }
    return index.all();
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

  /// "the top US diplomat" in a report that never names him joins the one who holds such a title;
  /// where nobody or several do, the same words of other reports.
  private static List<Cluster> nameless(List<Cluster> nameless, List<Cluster> named) {
    var index = new ClusterIndex(cluster -> Set.of(String.valueOf(cluster.country())));
    named.stream().filter(holder -> !holder.titles().isEmpty()).forEach(index::add);
    Map<String, Cluster> alone = new LinkedHashMap<>();
    for (Cluster person : nameless) {
      var holders =
          person.country() == null
              ? onlyHolder(person, named)
              : index.sharing(person).stream().filter(holder -> holds(holder, person)).toList();
      if (holders.size() == 1) {
        holders.getFirst().absorb(person);
      } else {
        alone.merge(
            person.country() + " " + person.name().toLowerCase(Locale.ROOT),
            person,
            PersonLinking::joined);
      }
    }
    return List.copyOf(alone.values());
  }

  /// "The prime minister" of a report that names Ilse Orlan without a title is she, where she is
  /// the only one in the story who holds such an office.
  private static List<Cluster> onlyHolder(Cluster person, List<Cluster> named) {
    var may = named.stream().filter(holder -> holds(holder, person)).toList();
    var exact = may.stream().filter(holder -> holdsJust(holder, person)).toList();
    var holders = exact.isEmpty() ? may : exact;
    boolean here =
        holders.size() == 1 && holders.getFirst().reports().containsAll(person.reports());
    return here ? holders : List.of();
  }

  private static boolean holdsJust(Cluster holder, Cluster nameless) {
    var titles = Titles.english();
    var held = holder.titles().stream().map(titles::normal).toList();
    return nameless.titles().stream().map(titles::normal).anyMatch(held::contains);
  }

  private static boolean holds(Cluster holder, Cluster nameless) {
    return nameless.titles().stream()
        .anyMatch(said -> holder.titles().stream().anyMatch(held -> Offices.canMean(said, held)));
  }
}
