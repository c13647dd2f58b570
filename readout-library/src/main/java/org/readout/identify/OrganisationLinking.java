package org.readout.identify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.annotate.name.Countries;
import org.readout.claim.Demonyms;
import org.readout.claim.OrganisationNames;

/// Brings organisations of several reports together: the same telling words, an acronym, or a
/// country said before the name in one and left out in the other.
final class OrganisationLinking {

  private OrganisationLinking() {}

  /// @param countries names of the story's countries in lower case
  static List<Cluster> link(List<Cluster> organisations, Set<String> countries) {
    var clusters = new ArrayList<Cluster>();
    for (Cluster organisation : organisations) {
      clusters.stream()
          .filter(
              known -> known.countryAgrees(organisation) && same(known, organisation, countries))
          .findFirst()
          .ifPresentOrElse(known -> known.absorb(organisation), () -> clusters.add(organisation));
    }
    return clusters;
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
        && isCountry(longer.substring(0, before).strip().replaceAll("[’']s?$", ""), countries);
  }

  private static boolean isCountry(String word, Set<String> countries) {
    return Countries.world().of(word).isPresent()
        || countries.stream()
            .anyMatch(name -> name.equalsIgnoreCase(word) || Demonyms.isDemonym(word, name));
  }
}
