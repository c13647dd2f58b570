package org.readout.identify;

import java.util.ArrayList;
import java.util.List;
import org.readout.annotate.name.Countries;
import org.readout.claim.OrganisationNames;

/// Brings organisations of several reports together: the same telling words, an acronym, or a
/// country said before the name in one and left out in the other.
final class OrganisationLinking {

  private OrganisationLinking() {}

  static List<Cluster> link(List<Cluster> organisations) {
    var clusters = new ArrayList<Cluster>();
    for (Cluster organisation : organisations) {
      clusters.stream()
          .filter(known -> known.countryAgrees(organisation) && same(known, organisation))
          .findFirst()
          .ifPresentOrElse(known -> known.absorb(organisation), () -> clusters.add(organisation));
    }
    return clusters;
  }

  private static boolean same(Cluster known, Cluster other) {
    return known.names().stream()
        .anyMatch(one -> other.names().stream().anyMatch(two -> same(one, two)));
  }

  private static boolean same(String one, String two) {
    return OrganisationNames.same(one, two) || butForCountry(one, two) || butForCountry(two, one);
  }

  /// "US State Department", "State Department".
  private static boolean butForCountry(String longer, String shorter) {
    var beyond = OrganisationNames.beyond(longer, shorter);
    return beyond.size() == 1
        && shorter.contains(" ")
        && longer.regionMatches(
            true, longer.length() - shorter.length(), shorter, 0, shorter.length())
        && Countries.world()
            .of(
                longer
                    .substring(0, longer.length() - shorter.length())
                    .strip()
                    .replaceAll("[’']s$", ""))
            .isPresent();
  }
}
