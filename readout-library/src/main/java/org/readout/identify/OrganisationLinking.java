package org.readout.identify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.readout.annotate.name.Countries;
import org.readout.annotate.name.Demonyms;
import org.readout.claim.Mention;
import org.readout.claim.OrganisationNames;
import org.readout.claim.ShortForms;

/// Brings organisations of several reports together: the same telling words, an acronym, or a
/// country said before the name in one and left out in the other.
final class OrganisationLinking {

  /// Words in the longest name of a country that owns organisations.
  private static final int LONGEST_COUNTRY = 4;

  private OrganisationLinking() {}

  /// @param countries names of the story's countries in lower case
  static List<Cluster> link(List<Cluster> organisations, Set<String> countries) {
    var clusters = new ArrayList<Cluster>();
    var index = new ClusterIndex(cluster -> handles(cluster, countries));
    for (Cluster organisation : organisations) {
      var known =
          index.sharing(organisation).stream()
              .filter(other -> other.countryAgrees(organisation))
              .filter(other -> same(other, organisation, countries))
              .findFirst();
      known.ifPresentOrElse(other -> other.absorb(organisation), () -> clusters.add(organisation));
      index.add(known.orElse(organisation), organisation);
    }
    return shortForms(clusters);
  }

  /// "the Alliance" in a report that never gives the full name is the one alliance of the story.
  private static List<Cluster> shortForms(List<Cluster> clusters) {
    var kept = new ArrayList<Cluster>();
    for (Cluster odd : clusters) {
      var full =
          clusters.stream()
              .filter(other -> other != odd && other.countryAgrees(odd))
              .filter(other -> OrganisationNames.isHead(odd.name(), other.name()))
              .limit(2)
              .toList();
      if (full.size() == 1 && hasArticle(odd)) {
        full.getFirst().absorb(odd);
      } else {
        kept.add(odd);
      }
    }
    return kept;
  }

  /// True when every report writes "the" before it.
  private static boolean hasArticle(Cluster cluster) {
    return cluster.appearances().stream()
        .allMatch(appearance -> {
          var text = appearance.report().text();
          return appearance.entity().mentions().stream()
              .filter(mention -> mention.form() == Mention.Form.NAME)
              .anyMatch(mention -> ShortForms.hasArticle(text, mention.span()));
        });
  }

  private static Set<String> handles(Cluster cluster, Set<String> countries) {
    var handles = new TreeSet<String>();
    for (String name : cluster.names()) {
      handles.addAll(OrganisationNames.handles(name));
      int space = name.indexOf(' ');
      if (space > 0 && isCountry(country(name.substring(0, space)), countries)) {
        handles.add(OrganisationNames.key(name.substring(space + 1)));
      }
      handles.addAll(withoutLongCountry(name));
    }
    return handles;
  }

  /// "Saudi Arabian Interior Ministry", "United States Navy": countries of several words.
  private static List<String> withoutLongCountry(String name) {
    var words = name.split("\\s+", -1);
    var handles = new ArrayList<String>();
    for (int cut = 2; cut <= Math.min(LONGEST_COUNTRY, words.length - 2); cut++) {
      var country = country(String.join(" ", List.of(words).subList(0, cut)));
      if (Countries.world().of(country).isPresent()) {
        var rest = String.join(" ", List.of(words).subList(cut, words.length));
        handles.add(OrganisationNames.key(rest));
      }
    }
    return handles;
  }

  private static String country(String words) {
    return words.strip().replaceAll("[’']s?$", "");
  }

  private static boolean same(Cluster known, Cluster other, Set<String> countries) {
    return known.names().stream()
        .anyMatch(one -> other.names().stream().anyMatch(two -> same(one, two, countries)));
  }

  private static boolean same(String one, String two, Set<String> countries) {
    return OrganisationNames.same(one, two)
        || butForCountry(one, two, countries)
        || butForCountry(two, one, countries);
  }

  /// "US State Department", "State Department".
  private static boolean butForCountry(String longer, String shorter, Set<String> countries) {
    int before = longer.length() - shorter.length();
    return before > 0
        && shorter.contains(" ")
        && longer.regionMatches(true, before, shorter, 0, shorter.length())
        && isCountry(country(longer.substring(0, before)), countries);
  }

  private static boolean isCountry(String word, Set<String> countries) {
    return Countries.world().of(word).isPresent()
        || countries.stream()
            .anyMatch(name -> name.equalsIgnoreCase(word) || Demonyms.isDemonym(word, name));
  }
}
